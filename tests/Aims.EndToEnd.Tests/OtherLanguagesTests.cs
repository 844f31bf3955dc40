using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>F# and Visual Basic: no analyzer looks at their source, the build finds their model calls in the assembly.</summary>
public sealed class OtherLanguagesTests(OtherLanguagesTests.Builds builds) : IClassFixture<OtherLanguagesTests.Builds>
{
    [Theory]
    [InlineData("Sharp", "Desk.fs")]
    [InlineData("Basic", "Desk.vb")]
    public void A_model_call_is_reported_at_its_line_with_its_model(string project, string file)
    {
        var plain = builds.Workspace.LineOf($"{project}/{file}", "client.CompleteChat");
        var manifest = ManifestFile.Read(builds.Workspace, $"{project}/bin/Debug/net10.0/{project}.aims.json");

        Assert.Contains($"AIMS1001 {project}/{file}({plain})", manifest.FindingsAt);
        Assert.Contains($"AIMS1001 {file}({plain})", builds.Results[project].OursAt());
        var call = Assert.Single(manifest.List("modelCalls"), item => (int)item["line"]! == plain);
        Assert.Equal("gpt-4o", (string)call["model"]!["id"]!);
        Assert.Equal("M:Contoso.Claims.Desk.Route(System.String,System.String)", (string)call["caller"]!);
    }

    [Theory]
    [InlineData("Sharp", "Desk.fs")]
    [InlineData("Basic", "Desk.vb")]
    public void A_call_in_an_asynchronous_method_is_found_at_its_line(string project, string file)
    {
        var manifest = ManifestFile.Read(builds.Workspace, $"{project}/bin/Debug/net10.0/{project}.aims.json");

        Assert.Contains($"{project}/{file}({builds.Workspace.LineOf($"{project}/{file}", "client.GetResponseAsync")})", manifest.ModelCallsAt);
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal Dictionary<string, BuildResult> Results { get; } = [];

        protected override string FolderName => "other-languages";

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.WriteProject("Sharp", ClaimsCode.ModelSdk + """<ItemGroup><Compile Include="Desk.fs" /></ItemGroup>""", extension: "fsproj");
            Workspace.Write("Sharp/Desk.fs", """
                namespace Contoso.Claims

                open Microsoft.Extensions.AI
                open OpenAI

                type Desk() =
                    static member Route(key: string, claim: string) =
                        let client = OpenAIClient(key).GetChatClient("gpt-4o")
                        let completion = client.CompleteChat(claim)
                        completion.Value.Content[0].Text

                    static member CheckAsync(client: IChatClient, claim: string) =
                        task {
                            do! System.Threading.Tasks.Task.Yield()
                            let! response = client.GetResponseAsync(claim)
                            return response.Text
                        }
                """);
            Workspace.WriteProject("Basic", ClaimsCode.ModelSdk + "<PropertyGroup><RootNamespace>Contoso.Claims</RootNamespace></PropertyGroup>", extension: "vbproj");
            Workspace.Write("Basic/Desk.vb", """
                Imports Microsoft.Extensions.AI
                Imports OpenAI

                Public Class Desk
                    Public Shared Function Route(key As String, claim As String) As String
                        Dim client = New OpenAIClient(key).GetChatClient("gpt-4o")
                        Dim completion = client.CompleteChat(claim)
                        Return completion.Value.Content(0).Text
                    End Function

                    Public Shared Async Function CheckAsync(client As IChatClient, claim As String) As System.Threading.Tasks.Task(Of String)
                        Await System.Threading.Tasks.Task.Yield()
                        Dim response = Await client.GetResponseAsync(claim)
                        Return response.Text
                    End Function
                End Class
                """);
            foreach (var project in new[] { "Sharp", "Basic" })
            {
                await Workspace.RestoreAsync(project);
                Results.Add(project, (await Workspace.BuildAsync(project)).MustSucceed());
            }
        }
    }
}

using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A model called past the SDKs: the compiler says so where a model SDK is referenced, the build where none is.</summary>
public sealed class RawHttpTests(RawHttpTests.Builds builds) : IClassFixture<RawHttpTests.Builds>
{
    [Theory]
    [InlineData("Plain")]
    [InlineData("WithSdk")]
    public void The_request_is_warned_about_once_at_its_line_and_is_in_the_manifest(string project)
    {
        var line = builds.Workspace.LineOf($"{project}/Desk.cs", "PostAsync");
        var manifest = ManifestFile.Read(builds.Workspace, $"{project}/bin/Debug/net10.0/{project}.aims.json");

        Assert.Equal([$"AIMS1001 Desk.cs({line})", $"AIMS1007 Desk.cs({line})"], builds.Build.OursAt(project));
        Assert.Equal([$"AIMS1001 {project}/Desk.cs({line})", $"AIMS1007 {project}/Desk.cs({line})"], manifest.FindingsAt);
        var call = Assert.Single(manifest.List("modelCalls"));
        Assert.Equal(("http", "groq", "api.groq.com"), ((string)call["kind"]!, (string)call["provider"]!, (string)call["endpoint"]!));
        Assert.DoesNotContain("secret-in-the-query", manifest.Json.ToJsonString(), StringComparison.Ordinal);
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult Build { get; private set; } = null!;

        protected override string FolderName => "raw-http";

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            foreach (var (project, body) in new[] { ("Plain", ""), ("WithSdk", ClaimsCode.ModelAbstractions) })
            {
                Workspace.WriteProject(project, body);
                Workspace.Write($"{project}/Desk.cs", """
                    namespace Contoso.Claims;

                    public sealed class Desk(HttpClient http)
                    {
                        private const string Address = "https://api.groq.com/openai/v1/chat/completions?key=secret-in-the-query";

                        public Task<HttpResponseMessage> AskAsync(string claim) => http.PostAsync(Address, new StringContent(claim));
                    }
                    """);
            }

            await Workspace.RestoreSolutionAsync("Plain", "WithSdk");
            Build = (await Workspace.BuildAsync("All.slnx")).MustSucceed();
        }
    }
}

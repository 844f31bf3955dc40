using System.Text.RegularExpressions;
using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>
/// Applications that know nothing of the product: they use the package of a library that was built with it, or its project.
/// The product reaches them through <c>buildTransitive</c>, and acts only where they keep a register themselves.
/// </summary>
public sealed class StrangerTests(StrangerTests.Builds builds) : IClassFixture<StrangerTests.Builds>
{
    [Fact]
    public void A_stranger_hears_nothing()
    {
        Assert.Empty(builds.Build.Ours("Stranger"));
        Assert.DoesNotContain(builds.Build.Summaries, line => line.StartsWith("Stranger ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stranger_gets_no_file_of_ours() => Assert.Empty(builds.Workspace.Manifests("Stranger"));

    [Fact]
    public void A_stranger_s_compiler_gets_nothing_of_ours()
    {
        Assert.DoesNotContain("Aims", builds.StrangerItems.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Microsoft.CodeAnalysis", builds.StrangerItems.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_register_of_its_own_everything_acts()
    {
        var line = builds.Workspace.LineOf("Governed/Governed/Desk.cs", "AskAsync");

        Assert.Equal([$"AIMS1001 Desk.cs({line})"], builds.Build.OursAt("Governed"));
        Assert.Contains(builds.Build.Summaries, text => text.StartsWith("Governed AI inventory: 0 AI systems, 1 model call, 1 open finding -> ", StringComparison.Ordinal));
        var manifest = ManifestFile.Read(builds.Workspace, "Governed/Governed/bin/Debug/net10.0/Governed.aims.json");
        Assert.Equal([$"AIMS1001 Governed/Desk.cs({line})"], manifest.FindingsAt);
        Assert.Equal("M:Contoso.Claims.Gateway.AskAsync(System.String)", (string?)manifest.List("modelCalls").Single()["api"]);
    }

    [Fact]
    public void With_a_register_of_its_own_the_compiler_gets_analyzers_and_register()
    {
        foreach (var name in new[] { "Aims.Analyzers.dll", "Aims.Governance.dll", "YamlDotNet.dll", "aims.yaml" })
        {
            Assert.Single(Regex.Matches(builds.GovernedItems.Output, $"\"Identity\": \"[^\"]*{Regex.Escape(name)}\""));
        }
    }

    [Theory]
    [InlineData("Filtered", true)]
    [InlineData("Removed", false)]
    public void A_governed_application_is_warned_whether_or_not_NuGet_brings_the_analyzers(string project, bool byCompiler)
    {
        var message = Assert.Single(builds.Build.Ours(project));

        Assert.Equal($"AIMS1001 Desk.cs({builds.Workspace.LineOf($"Governed/{project}/Desk.cs", "AskAsync")})", message.At);
        Assert.Equal(builds.Workspace.PathOf("Governed", project, "Desk.cs"), message.File);

        // Only the compiler knows the column.
        Assert.Equal(byCompiler, message.Column > 0);
    }

    [Fact]
    public void A_project_reference_to_the_library_acts_alike()
    {
        Assert.Empty(builds.Build.Ours("Neighbour"));
        Assert.DoesNotContain(builds.Build.Summaries, line => line.StartsWith("Neighbour ", StringComparison.Ordinal));
        Assert.Empty(builds.Workspace.Manifests("Neighbour"));
    }

    [Fact]
    public void AimsEnabled_false_without_a_register_turns_off_all_in_a_project_that_references_the_package()
    {
        Assert.Empty(builds.Build.Ours("Off"));
        Assert.DoesNotContain(builds.Build.Summaries, line => line.StartsWith("Off ", StringComparison.Ordinal));
        Assert.Empty(builds.Workspace.Manifests("Off"));
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult Build { get; private set; } = null!;

        internal BuildResult StrangerItems { get; private set; } = null!;

        internal BuildResult GovernedItems { get; private set; } = null!;

        protected override string FolderName => "strangers";

        protected override async Task BuildAsync()
        {
            var version = $"1.0.0-e2e.{Guid.NewGuid():N}";
            TemporaryFolder.ForgetPackageAtExit("Contoso.Gateway", version);
            ClaimsCode.WriteRegister(Workspace, "Library", "gateway");
            Workspace.WriteProject("Library/Contoso.Gateway", $"<PropertyGroup><Version>{version}</Version></PropertyGroup>");
            Workspace.Write("Library/Contoso.Gateway/Gateway.cs", """
                using Aims.Annotations;

                namespace Contoso.Claims;

                public sealed class Gateway
                {
                    [ModelApi(Modality = "chat")]
                    public Task<string> AskAsync(string question) => Task.FromResult(question);
                }
                """);
            await Workspace.RestoreAsync("Library/Contoso.Gateway");
            (await Workspace.BuildAsync("Library/Contoso.Gateway")).MustSucceed();
            (await Workspace.PackAsync("Library/Contoso.Gateway", "-c", "Debug")).MustSucceed();

            var package = ClaimsCode.Executable + $"""<ItemGroup><PackageReference Include="Contoso.Gateway" Version="{version}" /></ItemGroup>""";
            WriteDesk("Stranger", package);
            Workspace.Write("Governed/aims/aims.yaml", ClaimsCode.Root);
            WriteDesk("Governed/Governed", package);

            // A NuGet that keeps a library's analyzers private, and a user who takes them away.
            WriteDesk("Governed/Filtered", package + RemoveAnalyzers("AfterTargets", "ResolveLockFileAnalyzers"));
            WriteDesk("Governed/Removed", package + RemoveAnalyzers("BeforeTargets", "CoreCompile"));
            WriteDesk("Neighbour", ClaimsCode.Executable + """<ItemGroup><ProjectReference Include="../Library/Contoso.Gateway/Contoso.Gateway.csproj" /></ItemGroup>""");
            Workspace.WriteProject("Off", ClaimsCode.ModelAbstractions + "<PropertyGroup><AimsEnabled>false</AimsEnabled></PropertyGroup>");
            Workspace.Write("Off/Triage.cs", ClaimsCode.Triage());

            await Workspace.RestoreSolutionAsync("Stranger", "Governed/Governed", "Governed/Filtered", "Governed/Removed", "Off", "Neighbour");
            Build = (await Workspace.BuildAsync("All.slnx")).MustSucceed();
            string[] items = ["-t:ResolveAssemblyReferences", "-getItem:Analyzer,AdditionalFiles"];
            StrangerItems = (await Workspace.RunTargetsAsync("Stranger", items)).MustSucceed();
            GovernedItems = (await Workspace.RunTargetsAsync("Governed/Governed", items)).MustSucceed();
        }

        private static string RemoveAnalyzers(string when, string target) =>
            $"""<Target Name="RemoveAnalyzers" {when}="{target}"><ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'Aims.Analyzers'" /><Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == 'Aims.Analyzers'" /></ItemGroup></Target>""";

        private void WriteDesk(string project, string body)
        {
            Workspace.WriteProjectWithoutProduct(project, body);
            Workspace.Write($"{project}/Desk.cs", """
                namespace Contoso.Claims;

                public static class Desk
                {
                    public static async Task Main() => Console.WriteLine(await new Gateway().AskAsync("Which route?"));
                }
                """);
        }
    }
}

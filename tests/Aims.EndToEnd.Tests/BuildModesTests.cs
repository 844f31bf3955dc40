using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>An application and a library, built in each way that MSBuild has, and published: the manifests are the same.</summary>
public sealed class BuildModesTests(BuildModesTests.Builds builds) : IClassFixture<BuildModesTests.Builds>
{
    private static readonly string[] Beside =
    [
        "App/bin/Debug/net10.0/App.aims.json", "App/bin/Debug/net10.0/Library.aims.json", "App/obj/Debug/net10.0/App.aims.json",
        "Library/bin/Debug/net10.0/Library.aims.json", "Library/obj/Debug/net10.0/Library.aims.json",
    ];

    [Theory]
    [InlineData("-m:4")]
    [InlineData("-graph")]
    [InlineData("-mt")]
    public async Task Manifests_are_the_same_however_the_build_is_run(string mode)
    {
        await builds.CleanAsync();
        (await builds.Workspace.BuildAsync("All.slnx", mode)).MustSucceed();

        Assert.Equal(Beside, builds.Workspace.Manifests());
        Assert.Equal(builds.First, Beside.Select(builds.DigestOf));
    }

    [Fact]
    public async Task Build_checks_have_nothing_to_say_about_us()
    {
        await builds.CleanAsync();
        var build = (await builds.Workspace.BuildAsync("All.slnx", "-check")).MustSucceed();

        Assert.DoesNotContain(build.Messages, message => message.Code.StartsWith("BC", StringComparison.Ordinal) && message.ToString().Contains("Aims", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reference_s_manifest_is_renewed_with_its_assembly()
    {
        (await builds.Workspace.BuildAsync("All.slnx")).MustSucceed();
        builds.Workspace.Write("App/bin/Debug/net10.0/Library.aims.json", "{");
        (await builds.Workspace.BuildAsync("App")).MustSucceed();

        Assert.Equal(builds.First, Beside.Select(builds.DigestOf));
    }

    [Fact]
    public async Task A_single_file_has_the_manifests_beside_it()
    {
        var output = builds.Workspace.PathOf("single");
        (await builds.Workspace.RunTargetsAsync("App", "-restore", "-t:Publish", "-p:RuntimeIdentifier=linux-x64", "-p:PublishSingleFile=true", "-p:SelfContained=false", $"-p:PublishDir={output}/")).MustSucceed();

        Assert.Equal(["App.aims.json", "Library.aims.json"], Directory.EnumerateFiles(output, "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(Path.Combine(output, "App.dll")));
    }

    [Fact]
    public async Task A_project_that_makes_no_assembly_builds_and_has_no_manifest()
    {
        builds.Workspace.WriteProject("Assets", """<ItemGroup><None Include="readme.txt" CopyToOutputDirectory="Always" /></ItemGroup>""", "Microsoft.Build.NoTargets/3.7.0");
        builds.Workspace.Write("Assets/readme.txt", "Nothing to compile.");
        await builds.Workspace.RestoreAsync("Assets");

        foreach (var arguments in new[] { new[] { "-t:Build" }, ["-t:Rebuild"], ["-t:Publish"], ["-t:Publish", "-p:NoBuild=true"], ["-t:Pack"] })
        {
            var build = (await builds.Workspace.RunTargetsAsync("Assets", ["-p:AimsEnforcement=fail", .. arguments])).MustSucceed();

            Assert.Empty(build.Ours());
            Assert.Empty(build.Summaries);
        }

        Assert.True(File.Exists(builds.Workspace.PathOf("Assets/bin/Debug/net10.0/readme.txt")));
        Assert.Empty(builds.Workspace.Manifests("Assets"));
    }

    [Theory]
    [InlineData("CopyBuildOutputToOutputDirectory=false")]
    [InlineData("SkipCopyBuildProduct=true")]
    public async Task A_manifest_stays_in_obj_where_its_assembly_does(string property)
    {
        const string Manifest = "Kept/obj/Debug/net10.0/Kept.aims.json";
        builds.Workspace.WriteProject("Kept");
        builds.Workspace.Write("Kept/Kept.cs", "public static class Before { }");
        await builds.Workspace.RestoreAsync("Kept");
        (await builds.Workspace.BuildAsync("Kept")).MustSucceed();

        builds.Workspace.Write("Kept/Kept.cs", "public static class After { }");
        var published = builds.Workspace.PathOf("kept");
        var build = (await builds.Workspace.RunTargetsAsync("Kept", "-t:Publish", $"-p:{property}", $"-p:PublishDir={published}/")).MustSucceed();

        Assert.Empty(build.Ours());
        Assert.EndsWith($" -> {builds.Workspace.PathOf(Manifest)}", build.Summaries.Single(), StringComparison.Ordinal);
        Assert.Equal([Manifest], builds.Workspace.Manifests("Kept"));
        Assert.Equal(ManifestFile.Sha256(Path.Combine(published, "Kept.dll")), ManifestFile.Read(builds.Workspace, "kept/Kept.aims.json").Text("subject.sha256"));
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal IReadOnlyList<string> First { get; private set; } = null!;

        protected override string FolderName => "modes";

        internal string DigestOf(string manifest) => ManifestFile.Sha256(Workspace.PathOf(manifest));

        internal async Task CleanAsync() => (await Workspace.BuildAsync("All.slnx", "-t:Clean")).MustSucceed();

        protected override async Task BuildAsync()
        {
            ClaimsCode.WriteRegister(Workspace, "", "claims-triage");
            Workspace.WriteProject("Library", ClaimsCode.ModelAbstractions);
            Workspace.Write("Library/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            Workspace.WriteProject("App", ClaimsCode.Executable + """<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>""");
            Workspace.Write("App/Program.cs", ClaimsCode.Main);
            await Workspace.RestoreSolutionAsync("App", "Library");
            (await Workspace.BuildAsync("All.slnx")).MustSucceed();
            First = [.. Beside.Select(DigestOf)];
        }
    }
}

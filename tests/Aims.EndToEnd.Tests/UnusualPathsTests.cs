using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>Folders with spaces and letters of other scripts, and output in one folder for all projects.</summary>
public sealed class UnusualPathsTests(UnusualPathsTests.Builds builds) : IClassFixture<UnusualPathsTests.Builds>
{
    private const string Spaces = "Größere Schäden/Übersicht Ω";
    private const string Artifacts = "Все вместе (neu)/Desk";

    [Fact]
    public void Spaces_and_other_scripts_are_kept_in_warning_and_manifest()
    {
        var project = Path.GetFileName(Spaces);
        var line = builds.Workspace.LineOf($"{Spaces}/Prüfung 1.cs", "GetResponseAsync");
        var manifest = ManifestFile.Read(builds.Workspace, $"{Spaces}/bin/Debug/net10.0/{project}.aims.json");

        Assert.Equal([$"AIMS1001 Prüfung 1.cs({line})"], builds.Build.OursAt(project));
        Assert.Equal(builds.Workspace.PathOf(Spaces, "Prüfung 1.cs"), builds.Build.Ours(project).Single().File);
        Assert.Equal([$"AIMS1001 {Spaces}/Prüfung 1.cs({line})"], manifest.FindingsAt);
        Assert.Equal(project, manifest.Text("subject.assembly"));
    }

    [Fact]
    public void The_artifacts_layout_has_the_manifest_beside_the_assembly()
    {
        var output = "Все вместе (neu)/artifacts/bin/Desk/debug";
        var manifest = ManifestFile.Read(builds.Workspace, $"{output}/Desk.aims.json");
        var line = builds.Workspace.LineOf($"{Artifacts}/Triage.cs", "GetResponseAsync");

        Assert.True(File.Exists(builds.Workspace.PathOf(output, "Desk.dll")));
        Assert.Equal([$"AIMS1001 {Artifacts}/Triage.cs({line})"], manifest.FindingsAt);
        Assert.Contains(builds.Build.Summaries, text => text.EndsWith($" -> {builds.Workspace.PathOf(output, "Desk.aims.json")}", StringComparison.Ordinal));
        Assert.Equal(
            ["Все вместе (neu)/artifacts/bin/Desk/debug/Desk.aims.json", "Все вместе (neu)/artifacts/obj/Desk/debug/Desk.aims.json"],
            builds.Workspace.Manifests("Все вместе (neu)"));
    }

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult Build { get; private set; } = null!;

        protected override string FolderName => "Ünï côde";

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.WriteProject(Spaces, ClaimsCode.ModelAbstractions);
            Workspace.Write($"{Spaces}/Prüfung 1.cs", ClaimsCode.Triage());
            Workspace.Write("Все вместе (neu)/Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");
            Workspace.WriteProject(Artifacts, ClaimsCode.ModelAbstractions);
            Workspace.Write($"{Artifacts}/Triage.cs", ClaimsCode.Triage());
            await Workspace.RestoreSolutionAsync(Spaces, Artifacts);
            Build = (await Workspace.BuildAsync("All.slnx")).MustSucceed();
        }
    }
}

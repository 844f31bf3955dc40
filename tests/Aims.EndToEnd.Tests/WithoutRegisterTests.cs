using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>The package was just added: there is no register yet. The projects stand in a git repository, not at its root.</summary>
public sealed class WithoutRegisterTests(WithoutRegisterTests.Builds builds) : IClassFixture<WithoutRegisterTests.Builds>
{
    private const string Console = "src/Console";
    private const string Plain = "src/Plain";
    private const string Enabled = "src/Enabled";

    [Fact]
    public void A_model_call_is_warned_about_at_its_line()
    {
        var message = Assert.Single(builds.First.Ours("Console"));

        Assert.Equal(("warning", "AIMS1001"), (message.Severity, message.Code));
        Assert.Equal(builds.Workspace.PathOf(Console, "Triage.cs"), message.File);
        Assert.Equal(builds.Workspace.LineOf($"{Console}/Triage.cs", "GetResponseAsync"), message.Line);
        Assert.Contains("[AiComponent(\"system-id\")]", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_says_how_to_begin()
    {
        var manifest = builds.Workspace.PathOf(Console, "bin/Debug/net10.0/Console.aims.json");

        Assert.Contains($"Console AI inventory: 0 AI systems, 1 model call, 1 open finding (no register: create aims/aims.yaml to begin) -> {manifest}", builds.First.Summaries);
    }

    [Fact]
    public void Each_project_has_a_manifest_beside_its_assembly_and_its_intermediate_assembly() => Assert.Equal(
        new[] { Console, Enabled, Plain }.SelectMany(project => new[]
        {
            $"{project}/bin/Debug/net10.0/{Path.GetFileName(project)}.aims.json",
            $"{project}/obj/Debug/net10.0/{Path.GetFileName(project)}.aims.json",
        }),
        builds.Workspace.Manifests());

    [Fact]
    public void The_manifest_names_files_relative_to_the_repository()
    {
        var manifest = builds.FirstManifest;

        Assert.Equal([$"{Console}/Triage.cs({builds.Workspace.LineOf($"{Console}/Triage.cs", "GetResponseAsync")})"], manifest.ModelCallsAt);
        Assert.Equal([$"AIMS1001 {Console}/Triage.cs({builds.Workspace.LineOf($"{Console}/Triage.cs", "GetResponseAsync")})"], manifest.FindingsAt);
        Assert.Empty(manifest.List("systems"));
        Assert.Null(manifest.List("modelCalls")[0]["system"]);
    }

    [Fact]
    public void A_project_without_a_model_sdk_has_a_manifest_that_says_that_all_was_read_and_nothing_found()
    {
        var manifest = ManifestFile.Read(builds.Workspace, $"{Plain}/bin/Debug/net10.0/Plain.aims.json");

        Assert.Equal("allMethodBodiesRead", manifest.Text("collection.coverage"));
        Assert.True(manifest.Json["collection"]!["methodBodiesRead"]!.GetValue<int>() > 0);
        Assert.Equal(0, manifest.Json["collection"]!["methodBodiesUnread"]!.GetValue<int>());
        Assert.All(new[] { "systems", "components", "modelCalls", "otherUses", "modelApis", "controls", "packages", "findings" }, list => Assert.Empty(manifest.List(list)));
        Assert.NotEmpty(manifest.List("limitations"));
        Assert.Empty(builds.First.Ours("Plain"));
        Assert.Contains(builds.First.Summaries, line => line.StartsWith("Plain AI inventory: 0 AI systems, 0 model calls, 0 open findings", StringComparison.Ordinal));
    }

    [Fact]
    public void AimsEnabled_without_an_aims_folder_gives_the_same_single_warning() =>
        Assert.Equal([$"AIMS1001 Triage.cs({builds.Workspace.LineOf($"{Enabled}/Triage.cs", "GetResponseAsync")})"], builds.First.OursAt("Enabled"));

    [Fact]
    public void With_analyzers_off_the_build_says_the_same_itself()
    {
        Assert.True(builds.WithoutAnalyzers.Compiled);
        Assert.Contains("/skipanalyzers+", builds.WithoutAnalyzers.Log, StringComparison.Ordinal);
        var byCompiler = Assert.Single(builds.First.Ours("Console"));
        var byTask = Assert.Single(builds.WithoutAnalyzers.Ours("Console"));

        Assert.Equal((byCompiler.Code, byCompiler.Severity, byCompiler.File, byCompiler.Line), (byTask.Code, byTask.Severity, byTask.File, byTask.Line));
        Assert.StartsWith(byCompiler.Text.Split(" (https://")[0], byTask.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_analyzers_off_the_manifest_is_the_same() => Assert.Equal(builds.FirstManifest.Bytes, builds.ManifestWithoutAnalyzers.Bytes);

    public sealed class Builds : WorkspaceFixture
    {
        internal BuildResult First { get; private set; } = null!;

        internal ManifestFile FirstManifest { get; private set; } = null!;

        internal BuildResult WithoutAnalyzers { get; private set; } = null!;

        internal ManifestFile ManifestWithoutAnalyzers { get; private set; } = null!;

        protected override string FolderName => "beginners";

        protected override async Task BuildAsync()
        {
            Workspace.WriteProject(Console, ClaimsCode.Executable + ClaimsCode.ModelSdk);
            Workspace.Write($"{Console}/Triage.cs", ClaimsCode.Triage());
            Workspace.Write($"{Console}/Program.cs", ClaimsCode.Main);
            Workspace.WriteProject(Plain, ClaimsCode.Executable);
            Workspace.Write($"{Plain}/Program.cs", ClaimsCode.Main);
            Workspace.WriteProject(Enabled, "<PropertyGroup><AimsEnabled>true</AimsEnabled></PropertyGroup>" + ClaimsCode.ModelAbstractions);
            Workspace.Write($"{Enabled}/Triage.cs", ClaimsCode.Triage());
            await Workspace.CommitAllAsync("");

            await Workspace.RestoreSolutionAsync(Console, Plain, Enabled);
            First = (await Workspace.BuildAsync("All.slnx")).MustSucceed();
            FirstManifest = ManifestFile.Read(Workspace, $"{Console}/bin/Debug/net10.0/Console.aims.json");

            WithoutAnalyzers = (await Workspace.BuildAsync(Console, "-t:Rebuild", "-p:RunAnalyzers=false")).MustSucceed();
            ManifestWithoutAnalyzers = ManifestFile.Read(Workspace, $"{Console}/bin/Debug/net10.0/Console.aims.json");
        }
    }
}

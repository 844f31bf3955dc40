using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>A day with one project: what is built anew, what is left alone, and what Clean takes away.</summary>
public sealed class IncrementalBuildTests(IncrementalBuildTests.Builds builds) : IClassFixture<IncrementalBuildTests.Builds>
{
    private const string BinManifest = "App/bin/Debug/net10.0/App.aims.json";
    private const string ObjManifest = "App/obj/Debug/net10.0/App.aims.json";

    [Fact]
    public void A_design_time_build_before_the_first_build_writes_no_manifest() => Assert.Empty(builds.ManifestsAfterFirstDesignTimeBuild);

    [Fact]
    public void The_first_build_compiles_and_writes_the_manifest()
    {
        Assert.True(builds.First.Compiled);
        Assert.True(builds.First.Ran("AimsGenerateManifest"));
        Assert.Equal([BinManifest, ObjManifest], builds.ManifestsAfterFirst);
    }

    [Fact]
    public void A_second_build_compiles_and_writes_nothing()
    {
        Assert.False(builds.Second.Compiled);
        Assert.True(builds.Second.WasUpToDate("CoreCompile"));
        Assert.True(builds.Second.WasUpToDate("AimsGenerateManifest"));
        Assert.Empty(builds.ChangedBySecond);
    }

    [Fact]
    public void A_second_build_says_again_what_is_there() => Assert.Equal(builds.First.Summaries, builds.Second.Summaries);

    [Fact]
    public void A_design_time_build_writes_no_manifest_and_makes_the_next_build_compile_nothing()
    {
        Assert.DoesNotContain(builds.ChangedByDesignTimeBuild, file => file.Contains("aims", StringComparison.OrdinalIgnoreCase));
        Assert.False(builds.AfterDesignTimeBuild.Compiled);
        Assert.True(builds.AfterDesignTimeBuild.WasUpToDate("CoreCompile"));
        Assert.True(builds.AfterDesignTimeBuild.WasUpToDate("AimsGenerateManifest"));
    }

    [Fact]
    public void A_design_time_build_gives_the_editor_analyzers_and_register()
    {
        Assert.Matches("/analyzer:[^\"]*Aims\\.Analyzers\\.dll", builds.DesignTimeBuild.Output);
        Assert.Matches("/additionalfile:[^\"]*claims-triage\\.yaml", builds.DesignTimeBuild.Output);
    }

    [Fact]
    public void A_deleted_manifest_comes_back_without_compiling()
    {
        Assert.False(builds.AfterDeletion.Compiled);
        Assert.Equal(builds.FirstManifest.Bytes, builds.ManifestAfterDeletion.Bytes);
    }

    [Fact]
    public void An_edit_of_the_register_reaches_the_manifest()
    {
        Assert.Equal("Claims triage assistant", (string?)builds.FirstManifest.List("systems").Single()["name"]!["value"]);
        Assert.Equal("Claims desk", (string?)builds.ManifestAfterEdit.List("systems").Single()["name"]!["value"]);
    }

    [Fact]
    public void A_system_that_leaves_the_register_is_missed_at_once()
    {
        Assert.Equal(["AIMS1002 Triage.cs(6)"], builds.AfterRemoval.OursAt());
        Assert.Equal(["AIMS1002"], builds.ManifestAfterRemoval.List("findings").Select(finding => (string)finding["rule"]!));
    }

    [Fact]
    public void A_system_that_comes_with_an_old_date_is_found_at_once()
    {
        Assert.Empty(builds.AfterReturn.OursAt());
        Assert.Equal(["claims-triage"], builds.ManifestAfterReturn.List("systems").Select(system => (string)system["id"]!));
    }

    [Fact]
    public void Clean_leaves_nothing_of_ours() => Assert.Empty(builds.OursAfterClean);

    [Fact]
    public void With_embedded_debug_information_a_second_build_writes_nothing_either()
    {
        Assert.Equal("embedded", builds.Embedded.Text("collection.debugInformation"));
        Assert.Equal([$"Embedded/Triage.cs({builds.Workspace.LineOf("Embedded/Triage.cs", "GetResponseAsync")})"], builds.Embedded.ModelCallsAt);
        Assert.Empty(builds.ChangedBySecondEmbedded);
    }

    public sealed class Builds : WorkspaceFixture
    {
        // As editors ask for the compiler's arguments (MSBuildWorkspace and Visual Studio alike).
        private static readonly string[] DesignTime =
        [
            "-t:ResolveAssemblyReferences;CoreCompile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-p:BuildingProject=false",
            "-p:BuildProjectReferences=false",
            "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
            "-getItem:CscCommandLineArgs",
        ];

        internal IReadOnlyList<string> ManifestsAfterFirstDesignTimeBuild { get; private set; } = null!;

        internal BuildResult First { get; private set; } = null!;

        internal ManifestFile FirstManifest { get; private set; } = null!;

        internal IReadOnlyList<string> ManifestsAfterFirst { get; private set; } = null!;

        internal BuildResult Second { get; private set; } = null!;

        internal IReadOnlyList<string> ChangedBySecond { get; private set; } = null!;

        internal BuildResult DesignTimeBuild { get; private set; } = null!;

        internal IReadOnlyList<string> ChangedByDesignTimeBuild { get; private set; } = null!;

        internal BuildResult AfterDesignTimeBuild { get; private set; } = null!;

        internal BuildResult AfterDeletion { get; private set; } = null!;

        internal ManifestFile ManifestAfterDeletion { get; private set; } = null!;

        internal ManifestFile ManifestAfterEdit { get; private set; } = null!;

        internal BuildResult AfterRemoval { get; private set; } = null!;

        internal ManifestFile ManifestAfterRemoval { get; private set; } = null!;

        internal BuildResult AfterReturn { get; private set; } = null!;

        internal ManifestFile ManifestAfterReturn { get; private set; } = null!;

        internal IReadOnlyList<string> OursAfterClean { get; private set; } = null!;

        internal ManifestFile Embedded { get; private set; } = null!;

        internal IReadOnlyList<string> ChangedBySecondEmbedded { get; private set; } = null!;

        protected override string FolderName => "incremental";

        protected override async Task BuildAsync()
        {
            ClaimsCode.WriteRegister(Workspace, "", "claims-triage");
            Workspace.WriteProject("App", ClaimsCode.ModelAbstractions);
            Workspace.Write("App/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            Workspace.WriteProject("Embedded", ClaimsCode.ModelAbstractions + "<PropertyGroup><DebugType>embedded</DebugType></PropertyGroup>");
            Workspace.Write("Embedded/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            await Workspace.RestoreSolutionAsync("App", "Embedded");

            await BuildUnchangedAsync();
            await EditRegisterAsync();
            await CleanAsync();
            await BuildEmbeddedAsync();
        }

        private async Task BuildUnchangedAsync()
        {
            (await Workspace.RunTargetsAsync("App", DesignTime)).MustSucceed();
            ManifestsAfterFirstDesignTimeBuild = Workspace.Manifests();

            First = await BuildAppAsync();
            FirstManifest = ReadManifest();
            ManifestsAfterFirst = Workspace.Manifests();

            var before = Times();
            Second = await BuildAppAsync();
            ChangedBySecond = Times().ChangedSince(before);

            before = Times();
            DesignTimeBuild = (await Workspace.RunTargetsAsync("App", DesignTime)).MustSucceed();
            ChangedByDesignTimeBuild = Times().ChangedSince(before);
            AfterDesignTimeBuild = await BuildAppAsync();

            File.Delete(Workspace.PathOf(BinManifest));
            File.Delete(Workspace.PathOf(ObjManifest));
            AfterDeletion = await BuildAppAsync();
            ManifestAfterDeletion = ReadManifest();
        }

        private async Task EditRegisterAsync()
        {
            var system = Workspace.PathOf("aims/systems/claims-triage.yaml");
            Workspace.Write("aims/systems/claims-triage.yaml", File.ReadAllText(system).Replace("Claims triage assistant", "Claims desk", StringComparison.Ordinal));
            await BuildAppAsync();
            ManifestAfterEdit = ReadManifest();

            var elsewhere = Workspace.PathOf("claims-triage.yaml");
            File.Move(system, elsewhere);
            AfterRemoval = await BuildAppAsync();
            ManifestAfterRemoval = ReadManifest();

            File.SetLastWriteTimeUtc(elsewhere, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            File.Move(elsewhere, system);
            AfterReturn = await BuildAppAsync();
            ManifestAfterReturn = ReadManifest();
        }

        private async Task CleanAsync()
        {
            (await Workspace.BuildAsync("App", "-t:Clean")).MustSucceed();
            OursAfterClean =
            [
                .. new[] { "App/bin", "App/obj" }
                    .Where(folder => Directory.Exists(Workspace.PathOf(folder)))
                    .SelectMany(folder => Directory.EnumerateFiles(Workspace.PathOf(folder), "*aims*", new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive })),
            ];
        }

        private async Task BuildEmbeddedAsync()
        {
            (await Workspace.BuildAsync("Embedded")).MustSucceed();
            var before = FileTimes.Of(Workspace, "Embedded");
            (await Workspace.BuildAsync("Embedded")).MustSucceed();
            ChangedBySecondEmbedded = FileTimes.Of(Workspace, "Embedded").ChangedSince(before);
            Embedded = ManifestFile.Read(Workspace, "Embedded/bin/Debug/net10.0/Embedded.aims.json");
        }

        private async Task<BuildResult> BuildAppAsync() => (await Workspace.BuildAsync("App")).MustSucceed();

        private ManifestFile ReadManifest() => ManifestFile.Read(Workspace, BinManifest);

        private FileTimes Times() => FileTimes.Of(Workspace, "App");
    }
}

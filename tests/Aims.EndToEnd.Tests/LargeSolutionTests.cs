using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Aims.EndToEnd.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Aims.EndToEnd.Tests;

/// <summary>Fifty projects, built with eight processes, in two folders, twice, and killed twenty times.</summary>
public sealed class LargeSolutionTests(LargeSolutionTests.Builds builds, ITestOutputHelper output) : IClassFixture<LargeSolutionTests.Builds>
{
    [Fact]
    public void Each_project_has_a_manifest_and_no_finding()
    {
        Assert.Equal(LargeSolution.Projects, builds.First.Summaries.Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.Empty(builds.First.Ours());
    }

    [Fact]
    public void Each_manifest_takes_in_all_that_its_project_reaches()
    {
        foreach (var project in LargeSolution.Projects)
        {
            var manifest = Parse(builds.FirstManifests[$"{project}/bin/Debug/net10.0/{project}.aims.json"]);

            Assert.Equal(LargeSolution.ClosureOf(project), Names(manifest));
            foreach (var entry in manifest["dependencies"]!.AsArray())
            {
                var name = (string)entry!["assembly"]!;
                Assert.Equal(
                    Convert.ToHexStringLower(SHA256.HashData(builds.FirstManifests[$"{name}/bin/Debug/net10.0/{name}.aims.json"])),
                    (string)entry["manifest"]!["sha256"]!);
                Assert.Equal(LargeSolution.SystemOf(name), (string?)entry["systems"]!.AsArray().SingleOrDefault()?["id"]);
            }
        }
    }

    [Fact]
    public void The_root_s_manifest_shows_every_system_that_ships()
    {
        var expected = LargeSolution.Projects
            .Where(project => LargeSolution.SystemOf(project) is not null)
            .GroupBy(project => LargeSolution.SystemOf(project)!)
            .OrderBy(system => system.Key, StringComparer.Ordinal)
            .Select(system => $"{system.Key}: {system.Count()} in {string.Join(" ", system)}");

        Assert.Equal(49, LargeSolution.ClosureOf(LargeSolution.Root).Count);
        Assert.Equal(
            expected,
            Parse(builds.FirstManifests[$"{LargeSolution.Root}/bin/Debug/net10.0/{LargeSolution.Root}.aims.json"])["shippedSystems"]!.AsArray()
                .Select(system => $"{system!["id"]}: {system["modelCalls"]} in {string.Join(" ", system["assemblies"]!.AsArray())}"));
    }

    [Fact]
    public void A_second_run_makes_the_same_bytes() => MustBeSame(builds.FirstManifests, builds.SecondManifests);

    [Fact]
    public void Another_folder_makes_the_same_bytes() => MustBeSame(builds.FirstManifests, builds.OtherManifests);

    [Fact]
    public void A_killed_build_leaves_no_manifest_that_is_half_written_or_of_another_assembly()
    {
        output.WriteLine(builds.KillReport);
        Assert.Empty(builds.Wrong);

        // A test that kills nothing, or only when all is done, would show nothing.
        Assert.True(builds.Killed >= 15, builds.KillReport);
    }

    [Fact]
    public void After_all_that_one_build_makes_everything_right() => MustBeSame(builds.FirstManifests, builds.LastManifests);

    private static JsonNode Parse(byte[] manifest) => JsonNode.Parse(manifest)!;

    private static IEnumerable<string> Names(JsonNode manifest) => manifest["dependencies"]!.AsArray().Select(entry => (string)entry!["assembly"]!);

    private static void MustBeSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, manifest => Assert.True(manifest.Value.AsSpan().SequenceEqual(actual[manifest.Key]), $"{manifest.Key} differs."));
    }

    public sealed class Builds : WorkspaceFixture
    {
        private const int Kills = 20;
        private const int Seed = 42001;

        private readonly string _server = $"aims-e2e-{Guid.NewGuid():N}";

        internal BuildResult First { get; private set; } = null!;

        internal IReadOnlyDictionary<string, byte[]> FirstManifests { get; private set; } = null!;

        internal IReadOnlyDictionary<string, byte[]> SecondManifests { get; private set; } = null!;

        internal IReadOnlyDictionary<string, byte[]> OtherManifests { get; private set; } = null!;

        internal IReadOnlyDictionary<string, byte[]> LastManifests { get; private set; } = null!;

        /// <summary>Manifests that a killed build left wrong, each with what is wrong.</summary>
        internal List<string> Wrong { get; } = [];

        internal int Killed { get; private set; }

        internal string KillReport { get; private set; } = "";

        protected override string FolderName => "large";

        protected override async Task BuildAsync()
        {
            var solution = new LargeSolution(Workspace, "one");
            solution.Write();
            await Workspace.RestoreAsync(solution.File);
            try
            {
                await BuildAndKillAsync(solution);
            }
            finally
            {
                await EndServerAsync(solution);
            }
        }

        private async Task BuildAndKillAsync(LargeSolution solution)
        {
            First = await BuildAsync(solution);
            FirstManifests = solution.Manifests();

            var other = new LargeSolution(Workspace, "another place/two");
            other.Write();
            await Workspace.RestoreAsync(other.File);
            await BuildAsync(other);
            OtherManifests = other.Manifests();
            Directory.Delete(Workspace.PathOf(other.Folder), recursive: true);

            foreach (var folder in LargeSolution.Projects.SelectMany(project => new[] { $"{project}/bin", $"{project}/obj/Debug" }))
            {
                Directory.Delete(Workspace.PathOf(solution.Folder, folder), recursive: true);
            }

            await BuildAsync(solution);
            SecondManifests = solution.Manifests();

            await KillAsync(solution);
            foreach (var project in LargeSolution.Projects)
            {
                solution.WriteSource(project, number: 0, isPublic: false);
            }

            await BuildAsync(solution);
            LastManifests = solution.Manifests();
        }

        // A compiler server of these builds' own makes them three times as fast. The killed builds have none: their compilers die with them.
        private async Task<BuildResult> BuildAsync(LargeSolution solution) =>
            (await Workspace.BuildAsync(solution.File, "-m:8", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_server}")).MustSucceed();

        private async Task EndServerAsync(LargeSolution solution)
        {
            var roslyn = (await Command.DotNetAsync(Workspace.Root, "msbuild", Workspace.PathOf(solution.Folder, LargeSolution.Root), "-getProperty:RoslynTargetsPath", "-nologo")).MustSucceed().Output.Trim();
            (await Command.DotNetAsync(Workspace.Root, Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), $"-pipename:{_server}", "-shutdown")).MustSucceed();
        }

        private async Task KillAsync(LargeSolution solution)
        {
            var random = new Random(Seed);
            Change(solution, random, 1);
            var clock = Stopwatch.StartNew();
            (await Workspace.BuildAsync(solution.File, "-m:8")).MustSucceed();
            var whole = clock.Elapsed;
            KillReport = $"Seed {Seed}; a whole build takes {whole.TotalSeconds:0.0} s. Killed after:";
            for (var round = 2; round < Kills + 2; round++)
            {
                Change(solution, random, round);

                // Not while MSBuild only starts, which is always the same and writes nothing; and not when nearly all is done.
                var delay = whole * (0.1 + (0.75 * random.NextDouble()));
                var wasKilled = await Command.KillDotNetAsync(
                    Workspace.Root, delay, "build", Workspace.PathOf(solution.File), "--no-restore", "-m:8", "-nologo", "-tl:off", "-v:q", "-nodeReuse:false");
                Killed += wasKilled ? 1 : 0;
                var wrong = solution.Manifests().Keys.Select(path => WhatIsWrong(Workspace.PathOf(solution.Folder, path))).OfType<string>().ToList();
                KillReport += $" {delay.TotalSeconds:0.0}{(wasKilled ? "" : " (done)")}{(wrong.Count == 0 ? "" : $" ({wrong.Count} wrong)")}";
                Wrong.AddRange(wrong.Select(problem => $"Round {round}, after {delay}: {problem}"));
            }
        }

        private static void Change(LargeSolution solution, Random random, int round)
        {
            foreach (var project in random.GetItems(LargeSolution.Projects.ToArray(), 5).Distinct())
            {
                solution.WriteSource(project, round, isPublic: random.Next(8) == 0);
            }
        }

        private static string? WhatIsWrong(string path)
        {
            var text = File.ReadAllText(path);
            JsonNode manifest;
            try
            {
                manifest = JsonNode.Parse(text)!;
            }
            catch (System.Text.Json.JsonException)
            {
                return $"{path} is no JSON";
            }

            var assembly = path[..^".aims.json".Length] + ".dll";
            if (!text.EndsWith("}\n", StringComparison.Ordinal) || !File.Exists(assembly))
            {
                return $"{path} is half of a file, or has no assembly";
            }

            var bytes = File.ReadAllBytes(assembly);
            return (string)manifest["subject"]!["sha256"]! != Convert.ToHexStringLower(SHA256.HashData(bytes)) ? $"{path} has another digest than the assembly beside it"
                : (string)manifest["subject"]!["mvid"]! != Mvid(bytes) ? $"{path} has another module version id than the assembly beside it"
                : null;
        }

        private static string Mvid(byte[] assembly)
        {
            using var image = new PEReader(new MemoryStream(assembly));
            var reader = image.GetMetadataReader();
            return reader.GetGuid(reader.GetModuleDefinition().Mvid).ToString("D");
        }
    }
}

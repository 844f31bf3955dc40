using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>Model and prompt files of a project that calls no model: what the manifest and the build say, from build to build.</summary>
public sealed class ModelFilesTests(ModelFilesTests.Builds builds) : IClassFixture<ModelFilesTests.Builds>
{
    [Fact]
    public void An_undeclared_model_is_a_warning_at_the_file()
    {
        Assert.Equal(["AIMS3003 extra.onnx(0)"], builds.First.OursAt());
        Assert.Equal(builds.Workspace.PathOf("App/models/extra.onnx"), Path.GetFullPath(builds.First.Ours().Single().File));
        Assert.Equal(["AIMS3003 App/models/extra.onnx()"], builds.FirstManifest.FindingsAt);
    }

    [Fact]
    public void Each_model_is_listed_with_what_its_header_states_and_who_declares_it()
    {
        Assert.Equal(
            ["App/models/extra.onnx onnx ", "App/models/triage.onnx onnx claims-triage", "linked/shared.onnx onnx claims-triage"],
            Files(builds.FirstManifest));
        Assert.Equal("CreditScoring sample", (string?)builds.FirstManifest.List("modelFiles")[1]["header"]!["producer"]);
        Assert.Equal(["App/prompts/triage.prompty prompty"], builds.FirstManifest.List("promptFiles").Select(file => $"{file["path"]} {file["kind"]}"));
        Assert.Equal(["claims-triage"], builds.FirstManifest.List("systems").Select(system => (string)system["id"]!));
    }

    [Fact]
    public void A_second_build_makes_nothing_anew_and_says_it_again()
    {
        Assert.True(builds.Second.WasUpToDate("AimsGenerateManifest"));
        Assert.Empty(builds.ChangedBySecond);
        Assert.Equal(["AIMS3003 extra.onnx(0)"], builds.Second.OursAt());
    }

    [Fact]
    public void A_declaration_ends_the_finding() => Assert.Empty(builds.Declared.OursAt());

    [Fact]
    public void A_model_that_is_replaced_by_an_older_one_is_noticed_without_compiling()
    {
        Assert.False(builds.Replaced.Compiled);
        Assert.Equal(["AIMS3003 triage.onnx(0)"], builds.Replaced.OursAt());
        Assert.Contains("is not the one that AI system 'claims-triage' declares", builds.Replaced.Ours().Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_goes_away_leaves_the_manifest() =>
        Assert.Equal(["App/models/extra.onnx onnx claims-triage", "linked/shared.onnx onnx claims-triage"], Files(builds.RemovedManifest));

    [Fact]
    public void A_model_that_a_target_brings_along_is_listed_where_the_target_says_so() =>
        Assert.Contains("brought.gguf unknown ", Files(builds.BroughtManifest));

    [Fact]
    public void Clean_leaves_nothing_of_ours() => Assert.Empty(builds.OursAfterClean);

    private static IEnumerable<string> Files(ManifestFile manifest) =>
        manifest.List("modelFiles").Select(file => $"{file["path"]} {file["format"]} {string.Join(' ', file["systems"]!.AsArray().Select(system => (string)system!))}");

    public sealed class Builds : WorkspaceFixture
    {
        private const string ManifestPath = "App/bin/Debug/net10.0/App.aims.json";

        // Outside of the register's folder, as a store of models is.
        private string Store => Path.Combine(Path.GetDirectoryName(Workspace.Root)!, "store");

        internal BuildResult First { get; private set; } = null!;

        internal ManifestFile FirstManifest { get; private set; } = null!;

        internal BuildResult Second { get; private set; } = null!;

        internal IReadOnlyList<string> ChangedBySecond { get; private set; } = null!;

        internal BuildResult Declared { get; private set; } = null!;

        internal BuildResult Replaced { get; private set; } = null!;

        internal ManifestFile RemovedManifest { get; private set; } = null!;

        internal ManifestFile BroughtManifest { get; private set; } = null!;

        internal IReadOnlyList<string> OursAfterClean { get; private set; } = null!;

        protected override string FolderName => "model-files";

        protected override async Task BuildAsync()
        {
            Declare("{ provider: local, id: models/triage.onnx }", "{ provider: local, id: shared.onnx }");
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.Write("App/App.cs", "public class App { }");
            Workspace.Write("App/prompts/triage.prompty", "---\nname: secret\n---\n");
            var model = File.ReadAllBytes(Path.Combine(Product.Repository, "samples", "CreditScoring", "models", "income-estimate.onnx"));
            foreach (var file in new[] { Workspace.PathOf("App/models/triage.onnx"), Workspace.PathOf("App/models/extra.onnx"), Path.Combine(Store, "shared.onnx") })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, model);
            }

            File.WriteAllText(Path.Combine(Store, "brought.gguf"), "not found");
            Workspace.WriteProject("App", """
                <ItemGroup>
                  <Content Include="models/*.onnx" CopyToOutputDirectory="PreserveNewest" />
                  <Content Include="../../store/shared.onnx" Link="linked/shared.onnx" CopyToOutputDirectory="PreserveNewest" />
                </ItemGroup>
                <Target Name="Bring" BeforeTargets="CoreCompile" Condition="'$(Bring)' == 'true'">
                  <ItemGroup><AimsFile Include="../../store/*.gguf" /></ItemGroup>
                </Target>
                """);
            await Workspace.RestoreAsync("App");

            First = await BuildAppAsync();
            FirstManifest = ReadManifest();
            var before = FileTimes.Of(Workspace, "App");
            Second = await BuildAppAsync();
            ChangedBySecond = FileTimes.Of(Workspace, "App").ChangedSince(before);

            Declare(
                "{ provider: local, id: triage.onnx, sha256: " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(model)) + " }",
                "{ provider: local, id: shared.onnx }",
                "{ provider: local, id: App/models/extra.onnx }");
            Declared = await BuildAppAsync();

            var triage = Workspace.PathOf("App/models/triage.onnx");
            File.WriteAllBytes(triage, model[..^1]);
            File.SetLastWriteTimeUtc(triage, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            Replaced = await BuildAppAsync();

            File.Delete(triage);
            await BuildAppAsync();
            RemovedManifest = ReadManifest();

            await BuildAppAsync("-p:Bring=true");
            BroughtManifest = ReadManifest();

            (await Workspace.BuildAsync("App", "-t:Clean")).MustSucceed();
            OursAfterClean = [.. new[] { "App/bin", "App/obj" }
                .Where(folder => Directory.Exists(Workspace.PathOf(folder)))
                .SelectMany(folder => Directory.EnumerateFiles(Workspace.PathOf(folder), "*.aims.*", SearchOption.AllDirectories))];
        }

        private void Declare(params string[] models) => Workspace.Write("aims/systems/claims-triage.yaml", $"""
            id: claims-triage
            name: Claims triage
            purpose: Suggests a handling route for an incoming claim; a claims handler decides.
            lifecycle: pilot
            role: deployer
            models:
            {string.Concat(models.Select(model => $"  - {model}\n"))}{ClaimsCode.RiskOwner}{ClaimsCode.ImpactAssessment}
            """);

        private async Task<BuildResult> BuildAppAsync(params string[] arguments) => (await Workspace.BuildAsync("App", arguments)).MustSucceed();

        private ManifestFile ReadManifest() => ManifestFile.Read(Workspace, ManifestPath);
    }
}

using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>What the register points to, and what is due in it, in builds that otherwise have nothing to do.</summary>
public sealed class DocumentsAndDatesTests(DocumentsAndDatesTests.Builds builds) : IClassFixture<DocumentsAndDatesTests.Builds>
{
    private const string System = """
        id: claims-triage
        name: Claims triage assistant
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        lifecycle: pilot
        role: deployer
        riskOwner: { name: A. Rivera }
        impactAssessment:
          id: IA-2026-004
          document: docs/IA-2026-004.md
          approvedBy: B. Chen
          approvedOn: 2026-06-01
          nextReview: 2027-06-01
        """;

    [Fact]
    public async Task A_document_is_recorded_by_its_digest_and_followed_from_build_to_build()
    {
        await Build("2027-01-01");
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest());

        builds.Workspace.Write("docs/IA-2026-004.md", "abcd");
        await Build("2027-01-01");
        Assert.Equal("88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589", Digest());

        File.Move(builds.Workspace.PathOf("docs/IA-2026-004.md"), builds.Workspace.PathOf("docs/moved.md"));
        var without = await Build("2027-01-01");
        Assert.Null(Digest());
        Assert.Equal(["AIMS2008 claims-triage.yaml(9)"], without.OursAt());
        Assert.Equal(["AIMS2008 aims/systems/claims-triage.yaml(9)"], Manifest().FindingsAt);

        builds.Workspace.Write("docs/IA-2026-004.md", "abc");
        Assert.Empty((await Build("2027-01-01")).OursAt());
        Assert.Empty(Manifest().FindingsAt);
    }

    [Fact]
    public async Task A_document_is_no_reason_to_make_the_manifest_again_until_its_content_changes()
    {
        await Build("2027-01-01");
        var again = await Build("2027-01-01");
        Assert.True(again.WasUpToDate("AimsGenerateManifest"));

        // Replaced by one that is older than the manifest.
        builds.Workspace.Write("docs/IA-2026-004.md", "abcd");
        File.SetLastWriteTimeUtc(builds.Workspace.PathOf("docs/IA-2026-004.md"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True((await Build("2027-01-01")).Ran("AimsGenerateManifest"));
        Assert.Equal("88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589", Digest());

        builds.Workspace.Write("docs/IA-2026-004.md", "abc");
        await Build("2027-01-01");
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../")]
    public async Task The_registers_folder_may_be_given_in_any_form(string root)
    {
        var build = (await builds.Workspace.BuildAsync("Claims", "-p:AimsAsOf=2027-06-02", $"-p:AimsRegisterRoot={root}")).MustSucceed();

        Assert.Equal(["AIMS2009 claims-triage.yaml(12)"], build.OursAt());
        Assert.Equal("docs/IA-2026-004.md", (string?)Manifest().List("documents").Single()["document"]);
        Assert.NotNull(Digest());
    }

    [Fact]
    public async Task What_is_due_is_said_by_each_build_and_never_by_the_manifest()
    {
        await Build("2027-06-01");
        var before = File.ReadAllBytes(builds.Workspace.PathOf(Builds.ManifestPath));

        Assert.Equal(["AIMS2009 claims-triage.yaml(12)"], (await Build("2027-06-02")).OursAt());
        Assert.Equal(["AIMS2009 claims-triage.yaml(12)"], (await Build("2027-06-02")).OursAt());
        Assert.Empty((await Build("2027-06-01")).OursAt());
        Assert.Equal(before, File.ReadAllBytes(builds.Workspace.PathOf(Builds.ManifestPath)));
    }

    [Fact]
    public async Task A_date_of_another_form_is_an_error_that_names_the_property()
    {
        var build = await Build("tomorrow", mustSucceed: false);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error AIMS3009: The property AimsAsOf is 'tomorrow'; it must be a date in the form yyyy-MM-dd", build.Output, StringComparison.Ordinal);
    }

    private Task<BuildResult> Build(string asOf, bool mustSucceed = true) => builds.BuildAsOf(asOf, mustSucceed);

    private ManifestFile Manifest() => ManifestFile.Read(builds.Workspace, Builds.ManifestPath);

    private string? Digest() => (string?)Manifest().List("documents").Single()["sha256"];

    public sealed class Builds : WorkspaceFixture
    {
        internal const string ManifestPath = "Claims/bin/Debug/net10.0/Claims.aims.json";

        protected override string FolderName => "documents-and-dates";

        internal async Task<BuildResult> BuildAsOf(string asOf, bool mustSucceed)
        {
            var build = await Workspace.BuildAsync("Claims", $"-p:AimsAsOf={asOf}");
            return mustSucceed ? build.MustSucceed() : build;
        }

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.Write("aims/systems/claims-triage.yaml", System);
            Workspace.Write("docs/IA-2026-004.md", "abc");
            Workspace.WriteProject("Claims", ClaimsCode.ModelAbstractions);
            Workspace.Write("Claims/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            await Workspace.RestoreAsync("Claims");
        }
    }
}

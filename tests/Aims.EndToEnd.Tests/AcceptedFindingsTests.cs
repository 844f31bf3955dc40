using Aims.EndToEnd.Tests.Infrastructure;

namespace Aims.EndToEnd.Tests;

/// <summary>An old code base adopts the product: baseline, then waivers. The steps follow each other; each test looks at one.</summary>
public sealed class AcceptedFindingsTests(AcceptedFindingsTests.Adoption adoption) : IClassFixture<AcceptedFindingsTests.Adoption>
{
    [Fact]
    public void On_day_one_there_are_findings()
    {
        Assert.Equal(["AIMS1001 Triage.cs(12)"], adoption.First.OursAt());
        Assert.Contains("1 open finding ->", Assert.Single(adoption.First.Summaries), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_accepts_them()
    {
        Assert.Contains("Created aims/baseline.yaml: 1 finding in 1 assembly, until 2127-05-31.", adoption.Begun.Output, StringComparison.Ordinal);
        Assert.Equal(
            "  - { rule: AIMS1001, assembly: Claims, member: \"M:Contoso.Claims.Triage.RouteAsync(System.String)\", about: ChatClientExtensions.GetResponseAsync }",
            adoption.BaselineLines[^2]);
    }

    [Fact]
    public void The_build_is_green_with_warnings_as_errors_and_the_record_keeps_the_finding()
    {
        Assert.Empty(adoption.Accepted.OursAt());
        Assert.True(adoption.Accepted.Compiled);
        Assert.Contains("0 open findings, 1 in the baseline ->", Assert.Single(adoption.Accepted.Summaries), StringComparison.Ordinal);
        Assert.Equal("/baseline", (string?)adoption.AcceptedManifest.List("findings").Single()["acceptedBy"]);
        ManifestFile.MustEqual(
            """{ "reason": "Code from before", "approvedBy": "B. Chen", "approvedOn": "2026-11-29", "expires": "2127-05-31", "accepts": 1, "file": "aims/baseline.yaml" }""",
            adoption.AcceptedManifest.Json["baseline"]);
    }

    [Fact]
    public void Its_date_is_told_by_a_build_and_not_by_the_manifest()
    {
        Assert.Equal(["AIMS2011 baseline.yaml(6)"], adoption.Expired.OursAt());
        Assert.False(adoption.Expired.Compiled);
        Assert.True(adoption.Expired.WasUpToDate("AimsGenerateManifest"));
    }

    [Fact]
    public void Moved_lines_change_nothing() => Assert.Empty(adoption.Moved.OursAt());

    [Fact]
    public void A_new_call_in_the_same_member_fails()
    {
        Assert.NotEqual(0, adoption.WithNewCall.ExitCode);
        Assert.Equal(["AIMS1001 Triage.cs(14)"], adoption.WithNewCall.OursAt());
    }

    [Fact]
    public void An_entry_that_is_no_longer_needed_is_found_and_removed()
    {
        Assert.Empty(adoption.Mended.OursAt());
        Assert.Equal(1, adoption.Stale.ExitCode);
        Assert.Contains("aims/baseline.yaml(8,5): error AIMS3006: This entry accepts 1 finding AIMS1001", adoption.Stale.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding removed, 0 added.", adoption.Updated.Output, StringComparison.Ordinal);
        Assert.Equal(0, adoption.Clean.ExitCode);
    }

    [Fact]
    public void A_waiver_without_expiry_accepts_nothing() =>
        Assert.Equal(["AIMS1003 Triage.cs(12)", "AIMS2004 claims-triage.yaml(10)"], adoption.WithoutExpiry.OursAt());

    [Fact]
    public void A_waiver_accepts_until_its_date_and_the_record_names_it()
    {
        Assert.Empty(adoption.Waived.OursAt());
        Assert.Contains("0 open findings, 1 waived ->", Assert.Single(adoption.Waived.Summaries), StringComparison.Ordinal);
        Assert.Equal("/waivers/0", (string?)adoption.WaivedManifest.List("findings").Single()["acceptedBy"]);
        ManifestFile.MustEqual(
            """
            {
              "system": "claims-triage", "rule": "AIMS1003", "scope": [ "N:Contoso" ], "reason": "Pilot", "approvedBy": "B. Chen", "expires": "2127-01-31",
              "accepts": 1, "file": "aims/systems/claims-triage.yaml", "line": 10
            }
            """,
            adoption.WaivedManifest.List("waivers").Single());
        Assert.Equal(["AIMS2010 claims-triage.yaml(10)"], adoption.WaiverExpired.OursAt());
    }

    public sealed class Adoption : WorkspaceFixture
    {
        private const string Manifest = "Claims/bin/Debug/net10.0/Claims.aims.json";

        internal BuildResult First { get; private set; } = null!;

        internal CommandResult Begun { get; private set; } = null!;

        internal string[] BaselineLines { get; private set; } = null!;

        internal BuildResult Accepted { get; private set; } = null!;

        internal ManifestFile AcceptedManifest { get; private set; } = null!;

        internal BuildResult Expired { get; private set; } = null!;

        internal BuildResult Moved { get; private set; } = null!;

        internal BuildResult WithNewCall { get; private set; } = null!;

        internal BuildResult Mended { get; private set; } = null!;

        internal CommandResult Stale { get; private set; } = null!;

        internal CommandResult Updated { get; private set; } = null!;

        internal CommandResult Clean { get; private set; } = null!;

        internal BuildResult WithoutExpiry { get; private set; } = null!;

        internal BuildResult Waived { get; private set; } = null!;

        internal ManifestFile WaivedManifest { get; private set; } = null!;

        internal BuildResult WaiverExpired { get; private set; } = null!;

        protected override string FolderName => "accepted-findings";

        protected override async Task BuildAsync()
        {
            Workspace.Write("aims/aims.yaml", ClaimsCode.Root);
            Workspace.WriteProject("Claims", ClaimsCode.ModelAbstractions);
            Workspace.Write("Claims/Triage.cs", ClaimsCode.Triage());
            await Workspace.RestoreAsync("Claims");
            First = (await Workspace.BuildAsync("Claims")).MustSucceed();

            Begun = (await Aims("baseline", "--expires", "2127-05-31", "--approved-by", "B. Chen", "--reason", "Code from before", "--as-of", "2026-11-29")).MustSucceed();
            BaselineLines = (await File.ReadAllTextAsync(Workspace.PathOf("aims/baseline.yaml"))).Split('\n');
            Accepted = (await Strict()).MustSucceed();
            AcceptedManifest = ManifestFile.Read(Workspace, Manifest);
            Expired = (await Workspace.BuildAsync("Claims", "-p:AimsAsOf=2127-06-01")).MustSucceed();

            Workspace.Write("Claims/Triage.cs", "// A line above.\n" + ClaimsCode.Triage());
            Moved = (await Strict()).MustSucceed();
            Workspace.Write("Claims/Triage.cs", "// A line above.\n" + ClaimsCode.Triage().Replace("return response.Text;", "return response.Text + await client.GetResponseAsync(claim);", StringComparison.Ordinal));
            WithNewCall = await Strict();

            Workspace.Write("aims/systems/claims-triage.yaml", ClaimsCode.System("claims-triage"));
            Workspace.Write("Claims/Triage.cs", ClaimsCode.Triage("[AiComponent(\"claims-triage\")]"));
            Mended = (await Strict()).MustSucceed();
            Stale = await Aims("check", "--manifests");
            Updated = (await Aims("baseline", "--update")).MustSucceed();
            Clean = await Aims("check", "--manifests");

            const string Waiver = "waivers: [ { rule: AIMS1003, scope: [ N:Contoso ], reason: Pilot, approvedBy: B. Chen } ]\n";
            Workspace.Write("aims/systems/claims-triage.yaml", ClaimsCode.System("claims-triage", ClaimsCode.RiskOwner + Waiver));
            WithoutExpiry = (await Workspace.BuildAsync("Claims")).MustSucceed();
            Workspace.Write("aims/systems/claims-triage.yaml", ClaimsCode.System("claims-triage", ClaimsCode.RiskOwner + Waiver.Replace("Chen }", "Chen, expires: 2127-01-31 }", StringComparison.Ordinal)));
            Waived = (await Strict()).MustSucceed();
            WaivedManifest = ManifestFile.Read(Workspace, Manifest);
            WaiverExpired = (await Workspace.BuildAsync("Claims", "-p:AimsAsOf=2127-02-01")).MustSucceed();
        }

        private Task<BuildResult> Strict() => Workspace.BuildAsync("Claims", "-warnaserror");

        // The command as its project runs it: that it is packed as a tool is tested elsewhere.
        private Task<CommandResult> Aims(params string[] arguments) =>
            Command.DotNetAsync(Workspace.Root, ["run", "--project", Path.Combine(Product.Repository, "src", "Aims.Cli"), "-c", Product.Configuration, "--", .. arguments]);
    }
}

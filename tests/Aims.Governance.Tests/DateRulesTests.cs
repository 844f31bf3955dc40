using Aims.Governance.Accepting;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

public class DateRulesTests
{
    private const string Tiers = GoodRoot + "policy: { riskTiers: { high: { requires: [ riskAssessment.treatment ] }, months: { reviewMonths: 6 } } }\n";

    private const string Waiver = "waivers: [ { requirement: riskAssessment, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 } ]\n";

    [Theory]
    [InlineData("2027-06-01", 0)]
    [InlineData("2027-06-02", 1)]
    public void A_review_is_overdue_from_the_day_after(string asOf, int findings)
    {
        var found = Judge(GoodRoot, GoodSystem, asOf);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding =>
        {
            Assert.Equal(
                $"AIMS2009: 'impactAssessment.nextReview' of AI system 'claims-triage' is past: 2027-06-01, as of {asOf}; do what was due and record the new date",
                $"{finding.Rule.Id}: {finding.Message}");
            Assert.Equal((SystemPath, 18, 15, "claims-triage"), (finding.Position!.File, finding.Position.Line, finding.Position.Column, finding.System));
        });
    }

    [Theory]
    [InlineData("2027-01-31", 0)]
    [InlineData("2027-02-01", 1)]
    public void A_waiver_is_expired_from_the_day_after(string asOf, int findings)
    {
        var found = Judge(Tiers, GoodSystem + Waiver + "riskTier: high\n", asOf);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(
            "AIMS2010: The waiver of 'riskAssessment' for AI system 'claims-triage' expired on 2027-01-31, as of 2027-02-01; provide what is missing, or have the waiver approved again",
            $"{finding.Rule.Id}: {finding.Message}"));
    }

    [Theory]
    [InlineData("riskTier: high\nriskAssessment: { id: RA-1, treatment: [ mitigate ] }\n", 0)]
    [InlineData("riskTier: high\nriskAssessment: { id: RA-1 }\n", 1)]
    [InlineData("riskTier: high\nriskAssessment: { id: RA-1, treatment: [] }\n", 1)]
    [InlineData("riskAssessment: { id: RA-1 }\n", 0)]
    public void An_expired_waiver_matters_while_something_that_is_asked_for_is_missing(string lines, int findings) =>
        Assert.Equal(findings, Judge(Tiers, GoodSystem + Waiver + lines, "2027-02-01").Count);

    [Fact]
    public void An_expired_waiver_that_was_renewed_does_not_matter() =>
        Assert.Empty(Judge(Tiers, GoodSystem + "riskTier: high\n" + Waiver.Replace(" ]", ", { requirement: riskAssessment, reason: Longer, approvedBy: B. Chen, expires: 2027-05-31 } ]", StringComparison.Ordinal), "2027-02-01"));

    [Fact]
    public void What_is_due_after_the_end_of_the_calendar_is_not_overdue() =>
        Assert.Empty(Judge(Tiers, SystemWith("approvedOn: 2026-06-01\n  nextReview: 2027-06-01", "approvedOn: 9999-12-30\n  nextReview: 9999-12-31") + "riskTier: months\n", "2027-02-01"));

    [Theory]
    [InlineData("approval: { state: approved, approvedBy: B. Chen, approvedOn: 2026-01-01, expires: 2026-12-31 }\n", "'approval.expires' of AI system 'claims-triage' is past: 2026-12-31")]
    [InlineData("review: { nextReview: 2026-12-31 }\n", "'review.nextReview' of AI system")]
    [InlineData("riskAssessment: { id: RA-1, treatmentDue: 2026-12-31 }\n", "'riskAssessment.treatmentDue' of AI system")]
    [InlineData("suppliers: [ { name: A, provides: B }, { name: C, provides: D, nextReview: 2026-12-31 } ]\n", "'suppliers[1].nextReview' of AI system")]
    [InlineData("evidence: [ { id: E-1, control: A.9.4, document: docs/a.md, expires: 2026-12-31 } ]\n", "'evidence[0].expires' of AI system")]
    public void Other_dates_fall_due_too(string lines, string message)
    {
        Assert.StartsWith(message, Assert.Single(Judge(GoodRoot, GoodSystem + lines, "2027-01-01")).Message, StringComparison.Ordinal);
        Assert.Empty(Judge(GoodRoot, GoodSystem + lines, "2026-12-31"));
    }

    [Theory]
    [InlineData("managementSystem: { 5.2: { owner: B. Chen, nextReview: 2026-12-31 } }\n", "'managementSystem[5.2].nextReview' in aims.yaml is past: 2026-12-31")]
    [InlineData("statementOfApplicability: { nextReview: 2026-12-31, controls: {} }\n", "'statementOfApplicability.nextReview' in aims.yaml")]
    [InlineData("statementOfApplicability: { controls: { A.2.2: { applicable: true, nextReview: 2026-12-31 } } }\n", "'statementOfApplicability.controls[A.2.2].nextReview' in aims.yaml")]
    public void Dates_of_the_root_file_fall_due_too(string lines, string message)
    {
        var finding = Assert.Single(Judge(GoodRoot + lines, GoodSystem, "2027-01-01"));

        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.System);
    }

    [Theory]
    [InlineData("2026-12-01", null)]
    [InlineData("2026-12-02", "The review interval of 'impactAssessment' of AI system 'claims-triage' is past: 2026-12-01, as of 2026-12-02; risk tier 'high' asks for a review every 6 months")]
    [InlineData("2027-06-02", "'impactAssessment.nextReview' of AI system 'claims-triage' is past: 2027-06-01")]
    public void An_assessment_is_due_by_the_interval_of_its_tier(string asOf, string? message)
    {
        var root = GoodRoot + "policy: { riskTiers: { high: { reviewMonths: 6 } } }\n";

        var found = Judge(root, GoodSystem + "riskTier: high\n", asOf);

        Assert.Equal(message is null ? 0 : 1, found.Count);
        Assert.All(found, finding => Assert.StartsWith(message!, finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_retired_system_is_left_alone() =>
        Assert.Empty(Judge(GoodRoot, SystemWith("lifecycle: deployed", "lifecycle: retired") + Waiver, "2030-01-01"));

    [Fact]
    public void A_waiver_of_a_retired_system_s_calls_expires_all_the_same() =>
        Assert.Equal("AIMS2010", Assert.Single(Judge(GoodRoot, SystemWith("lifecycle: deployed", "lifecycle: retired") + RuleWaiver.Replace("AIMS1005", "AIMS1008", StringComparison.Ordinal), "2027-02-01")).Rule.Id);

    [Fact]
    public void A_waived_impact_assessment_is_not_missing()
    {
        var text = GoodSystem.Split("impactAssessment:")[0];

        Assert.True(MissingImpactAssessment.Concerns(Read(SystemPath, text).System!));
        Assert.True(MissingImpactAssessment.Concerns(Read(SystemPath, text + Waiver).System!));
        Assert.False(MissingImpactAssessment.Concerns(Read(SystemPath, text + Waiver.Replace("riskAssessment", "impactAssessment", StringComparison.Ordinal)).System!));
    }

    private const string RuleWaiver = "waivers: [ { rule: AIMS1005, scope: [ N:Contoso ], reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 } ]\n";

    [Theory]
    [InlineData("2027-01-31", 0)]
    [InlineData("2027-02-01", 1)]
    public void A_waiver_of_a_rule_is_expired_from_the_day_after(string asOf, int findings)
    {
        var found = Judge(GoodRoot, GoodSystem + RuleWaiver, asOf);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(
            "AIMS2010: The waiver of 'AIMS1005' for AI system 'claims-triage' expired on 2027-01-31, as of 2027-02-01; mend what it accepts, or have the waiver approved again",
            $"{finding.Rule.Id}: {finding.Message}"));
    }

    [Fact]
    public void A_waiver_in_the_root_file_expires_too()
    {
        var finding = Assert.Single(Judge(GoodRoot + RuleWaiver, GoodSystem, "2027-02-01"));

        Assert.StartsWith("The waiver of 'AIMS1005' in aims.yaml expired on 2027-01-31", finding.Message, StringComparison.Ordinal);
        Assert.Equal((RootPath, 3), (finding.Position!.File, finding.Position.Line));
        Assert.Null(finding.System);
    }

    [Theory]
    [InlineData("N:Contoso", 0)]
    [InlineData("N:Contoso.Claims", 1)]
    public void A_waiver_of_a_rule_that_was_renewed_does_not_matter(string scope, int findings) =>
        Assert.Equal(findings, Judge(GoodRoot, GoodSystem + RuleWaiver.Replace(" ]\n", $", {{ rule: AIMS1005, scope: [ {scope} ], reason: Longer, approvedBy: B. Chen, expires: 2027-05-31 }} ]\n", StringComparison.Ordinal), "2027-02-01").Count);

    [Theory]
    [InlineData("claims-triage", "AIMS1005", "N:Contoso", 1)]
    [InlineData(null, "AIMS1005", "N:Contoso", 0)]
    [InlineData("claims-triage", "AIMS1003", "N:Contoso", 0)]
    [InlineData("claims-triage", "AIMS1005", "N:Other", 0)]
    public void A_build_speaks_of_the_waivers_that_it_uses(string? system, string rule, string scope, int findings)
    {
        var inUse = new AcceptancesInUse([new UsedWaiver(system, rule, [scope])], Baseline: false);

        Assert.Equal(findings, DateRules.Judge(new AimsRegister([Read(RootPath, GoodRoot), Read(SystemPath, GoodSystem + RuleWaiver)]), "2027-02-01", inUse).Count());
    }

    [Theory]
    [InlineData("2027-05-31", null, 0)]
    [InlineData("2027-06-01", null, 1)]
    [InlineData("2027-06-01", true, 1)]
    [InlineData("2027-06-01", false, 0)]
    public void A_baseline_is_expired_from_the_day_after(string asOf, bool? isUsed, int findings)
    {
        var register = new AimsRegister([Read(RootPath, GoodRoot), Read(BaselinePath, GoodBaseline)]);

        var found = DateRules.Judge(register, asOf, isUsed is { } used ? new AcceptancesInUse([], used) : null).ToList();

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding =>
        {
            Assert.Equal("AIMS2011: The baseline expired on 2027-05-31, as of 2027-06-01; mend the findings that it accepts, or have it approved again", $"{finding.Rule.Id}: {finding.Message}");
            Assert.Equal((BaselinePath, 5, 10), (finding.Position!.File, finding.Position.Line, finding.Position.Column));
        });
    }

    private static List<Finding> Judge(string root, string system, string asOf)
    {
        var register = new AimsRegister([Read(RootPath, root), Read(SystemPath, system)]);
        Assert.Empty(register.Findings.Select(finding => finding.Message));
        return [.. DateRules.Judge(register, asOf)];
    }
}

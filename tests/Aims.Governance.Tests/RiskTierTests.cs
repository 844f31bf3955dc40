using Aims.Governance.Register;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

public class RiskTierTests
{
    private const string Tiers = GoodRoot +
        """
        policy:
          riskTiers:
            low: { reviewMonths: 24 }
            high: { requires: [ riskAssessment.treatment, humanOversight, incidents.contact, impactAssessment.impacts ], reviewMonths: 6 }

        """;

    private const string All =
        """
          impacts: [ { on: society, about: fairness, effect: Some wait } ]
        riskTier: high
        riskAssessment: { id: RA-1, treatment: [ mitigate ] }
        humanOversight: { mode: beforeEffect }
        incidents: { contact: ai@contoso.example }

        """;

    [Fact]
    public void An_entry_with_all_that_its_tier_asks_for_has_no_finding() => Assert.Empty(Findings(GoodSystem + All));

    [Theory]
    [InlineData("riskAssessment: { id: RA-1, treatment: [ mitigate ] }\n", "", "'riskAssessment.treatment' is missing; risk tier 'high' asks for it: add it, for example treatment: [ mitigate ], or have its absence approved under waivers")]
    [InlineData(", treatment: [ mitigate ]", "", "'riskAssessment.treatment' is missing")]
    [InlineData("humanOversight: { mode: beforeEffect }\n", "", "'humanOversight' is missing")]
    [InlineData("contact: ai@contoso.example", "plan: docs/plan.md", "'incidents.contact' is missing")]
    [InlineData("  impacts: [ { on: society, about: fairness, effect: Some wait } ]\n", "", "'impactAssessment.impacts' is missing")]
    public void What_the_tier_asks_for_and_the_entry_lacks_is_one_finding_at_the_tier(string old, string replacement, string message)
    {
        var text = (GoodSystem + All).Replace(old, replacement, StringComparison.Ordinal);

        var finding = Assert.Single(Findings(text));

        Assert.Equal("AIMS2004", finding.Rule.Id);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal("riskTier: high", text.Split('\n')[finding.Position!.Line - 1]);
        Assert.Equal(11, finding.Position.Column);
        Assert.Equal("claims-triage", finding.System);
    }

    [Theory]
    [InlineData("humanOversight", 0)]
    [InlineData("incidents", 1)]
    public void What_is_waived_is_not_missing(string waived, int findings)
    {
        var text = (GoodSystem + All).Replace("humanOversight: { mode: beforeEffect }\n", "", StringComparison.Ordinal)
            + $"waivers: [ {{ requirement: {waived}, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }} ]\n";

        Assert.Equal(findings, Findings(text).Count);
    }

    [Fact]
    public void A_waiver_of_a_whole_covers_its_parts()
    {
        var text = (GoodSystem + All).Replace("riskAssessment: { id: RA-1, treatment: [ mitigate ] }\n", "", StringComparison.Ordinal)
            + "waivers: [ { requirement: riskAssessment, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 } ]\n";

        Assert.Empty(Findings(text));
    }

    [Fact]
    public void A_part_of_an_impact_assessment_that_is_missing_as_a_whole_is_not_told_too()
    {
        var text = (GoodSystem + All).Split("impactAssessment:")[0] + All.Split('\n', 2)[1];

        Assert.Empty(Findings(text));
    }

    [Fact]
    public void A_tier_that_the_policy_does_not_have_is_a_bad_value()
    {
        var finding = Assert.Single(Findings(GoodSystem + "riskTier: hihg\n"));

        Assert.Equal("AIMS2003: 'riskTier' is 'hihg'; it must be one of low, high, which aims.yaml defines (did you mean 'high'?)", $"{finding.Rule.Id}: {finding.Message}");
    }

    [Theory]
    [InlineData("riskAssessment: { id: RA-1, treatment: [ mitigate ] }\n", "riskAssessment: TODO\n")]
    [InlineData("humanOversight: { mode: beforeEffect }\n", "humanOversight: { mode: soon }\n")]
    public void What_is_given_and_bad_is_not_missing_too(string old, string replacement) =>
        Assert.Equal(["AIMS2003"], Findings((GoodSystem + All).Replace(old, replacement, StringComparison.Ordinal)).Select(finding => finding.Rule.Id));

    [Fact]
    public void What_is_missing_as_a_whole_is_told_once()
    {
        var root = Tiers.Replace("requires: [ riskAssessment.treatment,", "requires: [ riskAssessment.treatment, riskAssessment, riskAssessment.method, riskAssessment,", StringComparison.Ordinal);
        var system = (GoodSystem + All).Replace("riskAssessment: { id: RA-1, treatment: [ mitigate ] }\n", "", StringComparison.Ordinal);

        var finding = Assert.Single(new AimsRegister([Read(RootPath, root), Read(SystemPath, system)]).Findings);

        Assert.StartsWith("'riskAssessment' is missing", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_is_nothing() =>
        Assert.StartsWith("'riskAssessment.treatment' is missing", Assert.Single(Findings((GoodSystem + All).Replace("[ mitigate ]", "[]", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_asked_of_a_retired_system() =>
        Assert.Empty(Findings(SystemWith("lifecycle: deployed", "lifecycle: retired") + "riskTier: high\n"));

    [Fact]
    public void Without_tiers_in_the_policy_any_tier_will_do() =>
        Assert.Empty(new AimsRegister([Read(RootPath, GoodRoot), Read(SystemPath, GoodSystem + "riskTier: anything\n")]).Findings);

    private static IReadOnlyList<Rules.Finding> Findings(string system) => new AimsRegister([Read(RootPath, Tiers), Read(SystemPath, system)]).Findings;
}

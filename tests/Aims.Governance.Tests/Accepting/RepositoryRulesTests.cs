using Aims.Governance.Accepting;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests.Accepting;

public class RepositoryRulesTests
{
    private const string Member = "M:Contoso.Claims.Triage.RouteAsync(System.String)";
    private const string Waiver = "waivers: [ { rule: AIMS1005, scope: [ N:Contoso ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31 } ]\n";

    private static readonly FindingKey Calls = new("AIMS1001", "Contoso.Claims", Member, "ChatClient.CompleteChat");
    private static readonly FindingKey Assessment = new("AIMS1003", "Contoso.Claims", "T:Contoso.Claims.Start", "claims-triage");

    [Fact]
    public void What_is_in_use_is_no_finding() => Assert.Empty(Judge(
        GoodSystem + Waiver,
        GoodRoot + Waiver,
        GoodBaseline,
        Of(["claims-triage"], [new("claims-triage", "AIMS1005", ["N:Contoso"]), new(null, "AIMS1005", ["N:Contoso"])], (Calls, 2), (Assessment, 1))));

    [Theory]
    [InlineData("deployed", true)]
    [InlineData("development", true)]
    [InlineData("planned", false)]
    [InlineData("retired", false)]
    public void A_system_without_code_is_found_unless_it_should_have_none(string lifecycle, bool isFound)
    {
        var system = GoodSystem.Replace("lifecycle: deployed", "lifecycle: " + lifecycle, StringComparison.Ordinal);

        var findings = Judge(system, GoodRoot, "", Of(["other"]), Of([]) with { IsRead = false });

        Assert.Equal(isFound, findings.Count == 1);
        Assert.All(findings, finding => Assert.Equal(
            "aims/systems/claims-triage.yaml(1,5): AIMS3002: No code belongs to AI system 'claims-triage' (2 manifests read, 1 of them without code); mark its code or name it in appliesTo, correct lifecycle, or build the projects that were not read",
            Text(finding)));
    }

    [Theory]
    [InlineData("claims-triage", "AIMS1005", "N:Contoso", false)]
    [InlineData("claims-triage", "AIMS1003", "N:Contoso", true)]
    [InlineData("claims-triage", "AIMS1005", "N:Contoso.Other", true)]
    [InlineData(null, "AIMS1005", "N:Contoso", true)]
    public void A_waiver_of_a_rule_that_accepts_nothing_is_found(string? system, string rule, string scope, bool isFound)
    {
        var findings = Judge(GoodSystem + Waiver, GoodRoot, "", Of(["claims-triage"], [new(system, rule, [scope])]));

        Assert.Equal(isFound, findings.Count == 1);
        Assert.All(findings, finding => Assert.Equal(
            "aims/systems/claims-triage.yaml(19,20): AIMS3005: The waiver of 'AIMS1005' accepts nothing: no code of AI system 'claims-triage' has such a finding where it holds (1 manifest read); remove it",
            Text(finding)));
    }

    [Fact]
    public void A_waiver_of_the_root_file_that_accepts_nothing_is_found() => Assert.Equal(
        "aims/aims.yaml(3,20): AIMS3005: The waiver of 'AIMS1005' accepts nothing: no code without an AI system has such a finding where it holds (1 manifest read); remove it",
        Text(Assert.Single(Judge(GoodSystem, GoodRoot + Waiver, "", Of(["claims-triage"])))));

    [Theory]
    [InlineData("impactAssessment", true)]
    [InlineData("riskAssessment", false)]
    [InlineData("impactAssessment.document", true)]
    [InlineData("impactAssessment.impacts", false)]
    public void A_waiver_of_what_the_entry_has_is_found(string requirement, bool isFound)
    {
        var system = GoodSystem + $"waivers: [ {{ requirement: {requirement}, reason: Pilot, approvedBy: B. Chen, expires: 2027-01-31 }} ]\n";

        var findings = Judge(system, GoodRoot, "", Of(["claims-triage"]));

        Assert.Equal(isFound, findings.Count == 1);
        Assert.All(findings, finding => Assert.Equal(
            $"aims/systems/claims-triage.yaml(19,27): AIMS3005: The waiver of '{requirement}' accepts nothing: AI system 'claims-triage' has what it excuses; remove it",
            Text(finding)));
    }

    [Fact]
    public void Waivers_of_retired_systems_and_bad_ones_are_left_alone()
    {
        Assert.Empty(Judge(GoodSystem.Replace("lifecycle: deployed", "lifecycle: retired", StringComparison.Ordinal) + Waiver, GoodRoot, "", Of([])));
        Assert.Empty(Judge(GoodSystem + Waiver.Replace("reason: Soon, ", "", StringComparison.Ordinal), GoodRoot, "", Of(["claims-triage"])));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, null)]
    [InlineData(1, "This entry accepts 2 findings AIMS1001 of 'M:Contoso.Claims.Triage.RouteAsync(System.String)', and there is 1 (1 manifest read); run aims baseline --update")]
    [InlineData(0, "This entry accepts 2 findings AIMS1001 of 'M:Contoso.Claims.Triage.RouteAsync(System.String)', and there is none (1 manifest read); run aims baseline --update")]
    public void An_entry_that_accepts_more_than_there_is_is_found(int count, string? message)
    {
        var findings = Judge(GoodSystem, GoodRoot, GoodBaseline, Of(["claims-triage"], [], (Calls, count), (Assessment, 1)));

        Assert.Equal(message is null ? [] : [$"aims/baseline.yaml(7,5): AIMS3006: {message}"], findings.Select(Text));
    }

    [Fact]
    public void Of_several_builds_of_an_assembly_the_one_with_most_findings_counts() => Assert.Empty(Judge(
        GoodSystem, GoodRoot, GoodBaseline, Of(["claims-triage"], [], (Calls, 2)), Of([], [], (Calls, 1), (Assessment, 1))));

    [Theory]
    [InlineData("Contoso.Other", true)]
    [InlineData("Contoso.Claims", false)]
    public void Entries_of_an_assembly_that_was_not_read_are_not_judged_and_named(string assembly, bool isRead)
    {
        AssemblyFindings[] assemblies = [Of(["claims-triage"]) with { Assembly = assembly, IsRead = isRead }];

        Assert.Empty(Judge(GoodSystem, GoodRoot, GoodBaseline, assemblies));
        Assert.Equal(["Contoso.Claims"], RepositoryRules.NotReadOf(Read(BaselinePath, GoodBaseline).Baseline, assemblies));
        Assert.Empty(RepositoryRules.NotReadOf(Read(BaselinePath, GoodBaseline).Baseline, [.. assemblies, Of([])]));
    }

    [Theory]
    [InlineData("A:Contoso.Claims", "remove it")]
    [InlineData("A:Contoso.Gone", "it may be for 'Contoso.Gone', whose code was not read")]
    [InlineData("A:Contoso.Legacy", "it may be for 'Contoso.Legacy', whose code was not read")]
    [InlineData("N:Contoso", "it may be for 'Contoso.Legacy', whose code was not read")]
    public void A_waiver_that_may_be_for_code_that_was_not_read_is_not_said_to_be_in_vain(string scope, string end)
    {
        var findings = Judge(GoodSystem + Waiver.Replace("N:Contoso", scope, StringComparison.Ordinal), GoodRoot, "", Of(["claims-triage"]), Of([]) with { Assembly = "Contoso.Legacy", IsRead = false });

        Assert.EndsWith($"(2 manifests read, 1 of them without code); {end}", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    private static AssemblyFindings Of(string[] systems, UsedWaiver[]? waivers = null, params (FindingKey Key, int Count)[] findings) =>
        new("Contoso.Claims", true, systems, waivers ?? [], findings.ToDictionary(item => item.Key, item => item.Count));

    private static List<Finding> Judge(string system, string root, string baseline, params AssemblyFindings[] assemblies) =>
        [.. RepositoryRules.Judge(new AimsRegister([Read(RootPath, root), Read(SystemPath, system), .. baseline.Length > 0 ? new[] { Read(BaselinePath, baseline) } : []]), assemblies)];

    private static string Text(Finding finding) => $"{finding.Position!.File}({finding.Position.Line},{finding.Position.Column}): {finding.Rule.Id}: {finding.Message}";
}

using Aims.Governance.Accepting;
using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests.Accepting;

public class AcceptanceTests
{
    private const string Assembly = "Contoso.Claims";
    private const string Member = "M:Contoso.Claims.Triage.RouteAsync(System.String)";
    private const string Rest = "reason: Soon, approvedBy: B. Chen, expires: 2027-01-31";

    private static readonly CodeScope Code = new(
        [new ScopeLevel(Member, null), new ScopeLevel("T:Contoso.Claims.Triage", null), new ScopeLevel("T:Contoso.Claims.Outer", null)],
        "Contoso.Claims",
        new ScopeLevel("A:" + Assembly, null));

    [Theory]
    [InlineData("", true)]
    [InlineData("scope: [ \"M:Contoso.Claims.Triage.RouteAsync(System.String)\" ], ", true)]
    [InlineData("scope: [ M:Contoso.Claims.Triage.RouteAsync ], ", false)]
    [InlineData("scope: [ T:Contoso.Claims.Triage ], ", true)]
    [InlineData("scope: [ T:Contoso.Claims.Outer ], ", true)]
    [InlineData("scope: [ T:Contoso.Claims ], ", false)]
    [InlineData("scope: [ N:Contoso.Claims ], ", true)]
    [InlineData("scope: [ N:Contoso ], ", true)]
    [InlineData("scope: [ N:Conto ], ", false)]
    [InlineData("scope: [ N:Contoso.Claims.Triage ], ", false)]
    [InlineData("scope: [ A:Contoso.Claims ], ", true)]
    [InlineData("scope: [ A:Contoso ], ", false)]
    [InlineData("scope: [ A:Contoso, N:Contoso ], ", true)]
    [InlineData("scope: [], ", false)]
    public void A_waiver_of_a_system_holds_in_its_scope(string scope, bool isAccepted)
    {
        var register = Register(GoodSystem + $"waivers: [ {{ rule: AIMS1003, {scope}{Rest} }} ]\n");

        var judged = Judge(register, OfSystem(MissingImpactAssessment.Rule));

        Assert.Equal(!isAccepted, judged.IsOpen);
        Assert.Equal(isAccepted ? register.Systems[0].Waivers[0] : null, judged.Waiver);
    }

    [Theory]
    [InlineData("AIMS1003", "claims-triage", true)]
    [InlineData("AIMS1004", "claims-triage", false)]
    [InlineData("AIMS1003", "other", false)]
    [InlineData("AIMS1003", null, false)]
    public void A_waiver_of_a_system_holds_for_its_rule_and_system(string rule, string? system, bool isAccepted)
    {
        var register = Register(GoodSystem + $"waivers: [ {{ rule: {rule}, {Rest} }} ]\n");

        Assert.Equal(isAccepted, !Judge(register, new Finding(MissingImpactAssessment.Rule, ["x"], null, system, Member) { Scope = Code }).IsOpen);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("not-registered", true)]
    [InlineData("claims-triage", false)]
    public void A_waiver_of_the_root_file_holds_for_findings_about_no_registered_system(string? system, bool isAccepted)
    {
        var register = Register(GoodSystem, $"waivers: [ {{ rule: AIMS1002, scope: [ A:Contoso.Claims ], {Rest} }} ]\n");

        Assert.Equal(isAccepted, !Judge(register, new Finding(UnknownSystem.Rule, [system ?? "", ""], null, system, Member) { Scope = Code }).IsOpen);
    }

    [Theory]
    [InlineData("reason: Soon, approvedBy: B. Chen")]
    [InlineData("reason: Soon, expires: 2027-01-31")]
    [InlineData("approvedBy: B. Chen, expires: 2027-01-31")]
    [InlineData("reason: Soon, approvedBy: B. Chen, expires: 31.01.2027")]
    [InlineData("reason: Soon, approvedBy: B. Chen, approvedOn: 2028-01-01, expires: 2027-01-31")]
    [InlineData("reason: Soon, approvedBy: B. Chen, expries: 2027-01-31")]
    [InlineData("reason: Soon, approvedBy: B. Chen, expires: 2027-01-31, note: x")]
    [InlineData("reason: Soon, approvedBy: B. Chen, expires: 2027-01-31, requirement: impactAssessment")]
    [InlineData("reason: Soon, approvedBy: B. Chen, expires: 2027-01-31, scope: [ Contoso ]")]
    public void A_waiver_with_a_mistake_accepts_nothing(string fields)
    {
        var file = Read(SystemPath, GoodSystem + $"waivers: [ {{ rule: AIMS1003, {fields} }} ]\n");

        Assert.Single(file.Findings);
        Assert.True(Judge(new AimsRegister([file]), OfSystem(MissingImpactAssessment.Rule)).IsOpen);
    }

    [Fact]
    public void Of_a_waiver_and_its_renewal_the_longer_counts()
    {
        var register = Register(GoodSystem + $"waivers: [ {{ rule: AIMS1003, {Rest} }}, {{ rule: AIMS1003, reason: Later, approvedBy: B. Chen, expires: 2027-05-31 }} ]\n");

        Assert.Equal("Later", Judge(register, OfSystem(MissingImpactAssessment.Rule)).Waiver!.Reason!.Value);
    }

    [Fact]
    public void A_finding_about_an_assembly_is_waived_for_that_assembly_only()
    {
        var finding = new Finding(RawHttpModelCall.Rule, ["models/a.onnx"], null);
        var register = Register(GoodSystem, $"waivers: [ {{ rule: AIMS1007, scope: [ A:Contoso.Claims ], {Rest} }} ]\n");

        Assert.False(Judge(register, finding).IsOpen);
        Assert.True(Acceptance.Judge([finding], register, "Contoso.Other").Single().IsOpen);
    }

    [Fact]
    public void A_baseline_accepts_the_first_findings_of_a_key_and_no_further()
    {
        var register = Register(GoodSystem, baseline: GoodBaseline);
        Finding[] calls = [OfCall("ChatClient.CompleteChat", 5), OfCall("ChatClient.CompleteChat", 9), OfCall("EmbeddingClient.Generate", 10), OfCall("ChatClient.CompleteChat", 12)];

        var judged = Acceptance.Judge(calls, register, Assembly);

        Assert.Equal([true, true, false, false], judged.Select(item => item.IsInBaseline));
        Assert.Equal([10, 12], judged.Where(item => item.IsOpen).Select(item => item.Finding.Position!.Line));
    }

    [Theory]
    [InlineData("Contoso.Claims", Member, "ChatClient.CompleteChat", true)]
    [InlineData("Contoso.Other", Member, "ChatClient.CompleteChat", false)]
    [InlineData("Contoso.Claims", "M:Contoso.Claims.Triage.Other", "ChatClient.CompleteChat", false)]
    [InlineData("Contoso.Claims", Member, "ChatClient.Other", false)]
    public void A_baseline_knows_findings_by_assembly_member_and_what_they_are_about(string assembly, string member, string about, bool isAccepted) =>
        Assert.Equal(isAccepted, Acceptance.Judge([new Finding(ModelCallWithoutSystem.Rule, [about], null, null, member)], Register(GoodSystem, baseline: GoodBaseline), assembly).Single().IsInBaseline);

    [Theory]
    [InlineData("expires: 2027-05-31\n", "")]
    [InlineData("approvedBy: B. Chen\n", "")]
    [InlineData("reason: Code from before\n", "")]
    [InlineData("2027-05-31", "soon")]
    [InlineData("count: 2", "count: two")]
    public void A_baseline_or_entry_with_a_mistake_accepts_nothing(string old, string replacement)
    {
        var file = Read(BaselinePath, GoodBaseline.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Single(file.Findings);
        Assert.True(Acceptance.Judge([OfCall("ChatClient.CompleteChat", 5)], new AimsRegister([file]), Assembly).Single().IsOpen);
    }

    [Fact]
    public void What_a_waiver_accepts_is_not_counted_for_the_baseline()
    {
        var register = Register(GoodSystem, $"waivers: [ {{ rule: AIMS1001, scope: [ N:Contoso ], {Rest} }} ]\n", GoodBaseline);

        Assert.All(Acceptance.Judge([OfCall("ChatClient.CompleteChat", 5), OfCall("ChatClient.CompleteChat", 6)], register, Assembly), judged => Assert.False(judged.IsInBaseline));
    }

    [Theory]
    [InlineData("waivers: [ { rule: AIMS1003, " + Rest + " } ]\n", "", true)]
    [InlineData("waivers: [ { rule: AIMS1003, scope: [ N:Contoso ], " + Rest + " } ]\n", "", false)]
    [InlineData("", GoodBaseline, true)]
    [InlineData("", "", false)]
    public void What_an_entry_lacks_can_be_accepted_for_all_code(string waivers, string baseline, bool isAccepted)
    {
        var register = Register(GoodSystem + waivers, baseline: baseline);

        Assert.Equal(isAccepted, Acceptance.IsAcceptedForAllCode(MissingImpactAssessment.Of(register.Systems[0], null, null), register));
    }

    [Fact]
    public void A_baseline_knows_findings_by_words_that_stay()
    {
        var register = Register(GoodSystem.Replace("deployed ", "retired ", StringComparison.Ordinal));
        var system = register.Systems[0];
        var api = new ModelApi("OpenAI", "OpenAI.Chat.ChatClient", "CompleteChat", null, false, ApiKind.Invoke, "chat", "openai", null);
        var call = new Observation("M:OpenAI.Chat.ChatClient.CompleteChat(System.String)", api, ObservationForm.Call, Code, null);
        var request = call with { Entry = api with { Kind = ApiKind.Http } };

        Assert.Equal("ChatClient.CompleteChat", ModelCallWithoutSystem.Of(call).About);
        Assert.Equal("nowhere", UnknownSystem.Check(new ComponentMark("nowhere"), register, null, Member)!.About);
        Assert.Equal("claims-triage", MissingImpactAssessment.Of(system, null, Member).About);
        Assert.Equal("claims-triage", MissingRiskOwner.Of(system, null, Member).About);
        Assert.Equal("claims-triage", RetiredSystem.Of(system, call)!.About);
        Assert.Equal("openai", RawHttpModelCall.Of(request)!.About);
    }

    [Fact]
    public void Rules_about_code_can_be_accepted_and_those_about_the_register_not()
    {
        Assert.Equal(AcceptableRules.All, RuleTable.All.Select(rule => rule.Id).Where(id => id.StartsWith("AIMS1", StringComparison.Ordinal) || id is "AIMS3003" or "AIMS3004"));
        Assert.True(AcceptableRules.Contains("AIMS3003") && AcceptableRules.Contains("AIMS3004"));
        Assert.DoesNotContain(RuleTable.All, rule => rule.Id.StartsWith("AIMS2", StringComparison.Ordinal) && AcceptableRules.Contains(rule.Id));
    }

    [Theory]
    [InlineData("AIMS3003", "A:Contoso.Claims", false, true)]
    [InlineData("AIMS3003", "A:Contoso.Claims", true, false)]
    [InlineData("AIMS3004", "A:Contoso.Wrapper", false, true)]
    [InlineData("AIMS3004", "A:Contoso.Other", false, false)]
    public void Files_and_dependencies_are_accepted_in_the_root_file_unless_a_system_declares_another_file(string rule, string scope, bool isDeclared, bool isAccepted)
    {
        var model = $"models: [ {{ provider: local, id: triage.onnx, sha256: {new string('a', 64)} }} ]";
        var system = isDeclared ? GoodSystem.Replace("models:\n  - { provider: openai, id: gpt-4.1-mini }", model, StringComparison.Ordinal) : GoodSystem;
        var register = Register(system, $"waivers: [ {{ rule: {rule}, scope: [ {scope} ], {Rest} }} ]\n");

        Assert.Equal(isAccepted, !Judge(register, Of(register)).IsOpen);
        Assert.Equal(isDeclared, !Judge(Register(system + $"waivers: [ {{ rule: {rule}, {Rest} }} ]\n"), Of(register)).IsOpen);

        Finding Of(AimsRegister register) => rule == UndeclaredModelFile.Rule.Id
            ? UndeclaredModelFile.Of(register, "src/models/triage.onnx", new string('b', 64))!
            : DependencyWithoutManifest.Of("Contoso.Wrapper", "package Contoso.Wrapper 1.2.0", 3, "it carries no manifest", advice: "mend it");
    }

    private static JudgedFinding Judge(AimsRegister register, Finding finding) => Acceptance.Judge([finding], register, Assembly).Single();

    private static Finding OfSystem(RuleInfo rule) => new(rule, ["claims-triage"], null, "claims-triage", Member) { Scope = Code };

    private static Finding OfCall(string api, int line) => new(ModelCallWithoutSystem.Rule, [api], new SourcePosition("Triage.cs", line), null, Member) { Scope = Code };

    private static AimsRegister Register(string system, string root = "", string baseline = "")
    {
        var register = new AimsRegister([
            Read(RootPath, GoodRoot + root),
            Read(SystemPath, system),
            .. baseline.Length > 0 ? new[] { Read(BaselinePath, baseline) } : [],
        ]);
        Assert.Empty(register.Findings.Select(finding => finding.Message));
        return register;
    }
}

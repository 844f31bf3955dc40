using System.Text;
using Aims.Governance.Catalogue;
using Aims.Governance.Register;
using static Aims.Governance.Tests.RegisterTexts;

namespace Aims.Governance.Tests;

public class GoodRegisterTests
{
    [Theory]
    [InlineData(RootPath, GoodRoot)]
    [InlineData(RootPath, "--- # the register\nversion: 1\norganization: \"Contoso: Insurance\" # us\n...\n")]
    [InlineData(RootPath, "{ version: 1, organization: Contoso }")]
    [InlineData(RootPath, "version:\t1\norganization: Contoso\t# a tab where YAML has one\n")]
    [InlineData(RootPath, "version: 1\norganization: Żółć & 東京 😀 GmbH\n")]
    [InlineData(SystemPath, GoodSystem)]
    [InlineData(ModelApisPath, GoodModelApis)]
    [InlineData(AssessedPath, GoodAssessed)]
    [InlineData(AssessedPath, "version: 1\nsystem: claims-triage\n")]
    [InlineData(ModelApisPath, "version: 1\napis: []\n")]
    [InlineData(BaselinePath, GoodBaseline)]
    [InlineData(BaselinePath, "version: 1\nreason: None left\napprovedBy: B. Chen\nexpires: 2027-05-31\nfindings: []\n")]
    [InlineData(RootPath, GoodRoot + "waivers: [ { rule: AIMS1007, scope: [ A:Contoso.Legacy, N:Contoso, \"T:A.B`1\" ], reason: Soon, approvedBy: B. Chen, approvedOn: 2026-11-01, expires: 2027-01-31 } ]\n")]
    [InlineData(SystemPath, GoodSystem + "waivers:\n  - { rule: AIMS1005, scope: [ N:Contoso ], reason: Soon, approvedBy: B. Chen, expires: 2027-01-31 }\n  - { rule: AIMS1008, reason: Soon, approvedBy: B. Chen, expires: 2027-01-31 }\n")]
    public void A_good_file_gives_no_finding(string path, string text)
    {
        Assert.Empty(Read(path, text).Findings);
        Assert.Empty(Read(path, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)).Findings);
    }

    [Theory]
    [InlineData("appliesTo: [ \"N:Contoso.Claims\" ]", "appliesTo: [ N:A, N:A.B_1, T:A.B`1.C, M:A.B.C, P:A.B.Item(System.Int32), E:A.B.Changed, A:Contoso.Claims, A:My App ]")]
    [InlineData("appliesTo: [ \"N:Contoso.Claims\" ]", "appliesTo:\n- \"M:A.B.C``1(System.Collections.Generic.List{``0},System.Int32[])\"\n- 'T:A.B'")]
    [InlineData("appliesTo: [ \"N:Contoso.Claims\" ]", "appliesTo: []")]
    [InlineData("appliesTo: [ \"N:Contoso.Claims\" ]", "appliesTo:")]
    [InlineData("models:\n  - { provider: openai, id: gpt-4.1-mini }\n", "")]
    [InlineData("models:\n", "tools: [ { method: M:A.B.C }, { method: \"M:A.B.C``1(System.String,System.Int32*)\" }, { method: 'P:A.B.C' }, { method: T:A.B`1 }, { method: 'M:A.B.op_Implicit(A.B)~System.String' } ]\nmodels:\n")]
    [InlineData("name: Claims triage assistant", "name: 'null'")]
    [InlineData("name: Claims triage assistant", "name: 42")]
    [InlineData("name: Claims triage assistant", "name: |\n  Claims\n  triage")]
    [InlineData("document: docs/assessments/IA-2026-004.md", "document:")]
    [InlineData("approvedOn: 2026-06-01", "approvedOn: \"2026-06-01\"")]
    public void Other_good_ways_to_write_a_system_give_no_finding(string old, string replacement)
    {
        Assert.Empty(Read(SystemPath, SystemWith(old, replacement)).Findings);
    }

    [Fact]
    public void A_system_is_read_with_its_places()
    {
        var system = Read(SystemPath, GoodSystem).System!;

        Assert.Equal("claims-triage", system.Id.Value);
        Assert.Equal((SystemPath, 1, 5), (system.Id.Position.File, system.Id.Position.Line, system.Id.Position.Column));
        Assert.Equal(("A. Rivera", "Head of Claims", "claims-risk@contoso.example"), (system.RiskOwner!.Name.Value, system.RiskOwner.Role!.Value, system.RiskOwner.Contact!.Value));
        Assert.Equal(("deployed", "deployer"), (system.Lifecycle!.Value, system.Role!.Value));
        var model = Assert.Single(system.Models);
        Assert.Equal(("openai", "gpt-4.1-mini"), (model.Provider.Value, model.Id.Value));
        Assert.Equal("N:Contoso.Claims", Assert.Single(system.AppliesTo).Value);
        Assert.Equal(("IA-2026-004", "2027-06-01"), (system.ImpactAssessment!.Id.Value, system.ImpactAssessment.NextReview!.Value));
        Assert.Equal((14, 3), (system.ImpactAssessment.Position.Line, system.ImpactAssessment.Position.Column));
        Assert.Null(system.RiskAssessment);
    }

    [Theory]
    [InlineData("riskOwner:")]
    [InlineData("riskOwner: ~")]
    [InlineData("riskOwner: null")]
    [InlineData("")]
    public void A_risk_owner_without_value_counts_as_absent_and_is_no_finding_of_the_file(string line)
    {
        var text = SystemWith("riskOwner:\n  name: A. Rivera\n  role: Head of Claims\n  contact: claims-risk@contoso.example", line);

        var file = Read(SystemPath, text);

        Assert.Empty(file.Findings);
        Assert.Null(file.System!.RiskOwner);
    }

    [Fact]
    public void Model_apis_are_read()
    {
        Assert.Equal(
            [
                new ModelApi("Contoso.Gateway", "Contoso.Gateway.Client", "AskAsync", null, false, "invoke", "chat", "azure-openai", "model"),
                new ModelApi("Contoso.Gateway", "Contoso.Gateway.Client", "Ask", "(System.String,System.Int32)", false, "invoke", "any", "azure-openai", null),
                new ModelApi("Contoso.Gateway", "Contoso.Gateway.Client", "#ctor", null, false, "construct", "any", "local", null),
                new ModelApi("Contoso.Gateway", "Contoso.Gateway.Generator`2", "Generate", null, true, "invoke", "any", "azure-openai", null),
            ],
            Read(ModelApisPath, GoodModelApis).ModelApis);
    }

    [Fact]
    public void Duplicate_ids_are_told_by_the_register()
    {
        var root = Read(RootPath, GoodRoot);
        var first = Read(SystemPath, GoodSystem);
        var second = Read("other/aims/systems/claims-triage.yaml", GoodSystem);

        var finding = Assert.Single(new AimsRegister([second, root, first]).Findings);

        Assert.Equal("AIMS2005", finding.Rule.Id);
        Assert.Equal("other/aims/systems/claims-triage.yaml", finding.Position!.File);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_are_honoured(string encoding)
    {
        var codec = Encoding.GetEncoding(encoding);
        var bytes = codec.GetPreamble().Concat(codec.GetBytes(GoodSystem)).ToArray();

        Assert.Equal(GoodSystem, RegisterText.Decode(bytes));
    }
}

using Aims.Governance.Register;

namespace Aims.Governance.Tests;

public class BadRegisterTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, BadRegister> All { get; } =
        BadYaml.Cases.Concat(BadRootFiles.Cases).Concat(BadSystemFiles.Cases).Concat(BadEntries.Cases).Concat(BadModelApiFiles.Cases).Concat(BadBaselineFiles.Cases).Concat(BadAssessedFiles.Cases).ToDictionary(bad => bad.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_one_finding_at_its_place(string name)
    {
        var bad = All[name];

        var findings = RegisterTexts.Read(bad.Path, bad.Text).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal(
            $"{bad.Path}({bad.Line},{bad.Column}): {bad.Id}",
            $"{finding.Position?.File}({finding.Position?.Line},{finding.Position?.Column}): {finding.Rule.Id}");
        Assert.Contains(bad.Part, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Message, char.IsControl);
    }

    [Fact]
    public void There_are_enough_cases() => Assert.True(All.Count >= 150, $"only {All.Count}");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_has_the_same_place_with_CRLF_and_with_a_byte_order_mark(string name)
    {
        var bad = All[name];
        var windows = "\uFEFF" + bad.Text.Replace("\n", "\r\n", StringComparison.Ordinal);

        var finding = Assert.Single(RegisterTexts.Read(bad.Path, windows).Findings);

        Assert.Equal((bad.Id, bad.Line, bad.Column), (finding.Rule.Id, finding.Position?.Line, finding.Position?.Column));
    }

    [Fact]
    public void Several_mistakes_are_several_findings()
    {
        var text = RegisterTexts.SystemWith("lifecycle: deployed", "lifecycle: live").Replace("approvedOn: 2026-06-01", "approvedOn: yesterday", StringComparison.Ordinal);

        Assert.Equal(["AIMS2003", "AIMS2003"], RegisterTexts.Read(RegisterTexts.SystemPath, text).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_system_without_id_is_not_registered()
    {
        var file = RegisterTexts.Read(RegisterTexts.SystemPath, RegisterTexts.SystemWith("id: claims-triage\n", ""));

        Assert.Null(file.System);
    }

    [Fact]
    public void A_root_file_that_cannot_be_read_is_still_the_root()
    {
        Assert.True(new AimsRegister([RegisterTexts.Read(RegisterTexts.RootPath, "version: [1")]).Exists);
    }

    [Theory]
    [InlineData("riskowner:\n  name: A. Rivera")]
    [InlineData("riskOwner: A. Rivera")]
    [InlineData("riskOwner: { role: Head of Claims }")]
    public void A_risk_owner_that_is_given_but_wrong_is_not_a_missing_one_too(string riskOwner)
    {
        var text = RegisterTexts.SystemWith("riskOwner:\n  name: A. Rivera\n  role: Head of Claims\n  contact: claims-risk@contoso.example", riskOwner);

        var file = RegisterTexts.Read(RegisterTexts.SystemPath, text);

        Assert.Single(file.Findings);
        Assert.NotNull(file.System!.RiskOwner);
    }

    [Fact]
    public void A_path_that_names_no_register_file_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => RegisterTexts.Read("aims/readme.md", ""));

    [Theory]
    [InlineData("waivers: [ { requirement: impactAssesment, reason: Pilot, approvedBy: B. Chen, expires: 2127-01-31 } ]")]
    [InlineData("waivers: [ { requirement: , reason: Pilot, approvedBy: B. Chen, expires: 2127-01-31 } ]")]
    [InlineData("waivers: { requirement: impactAssessment, reason: Pilot }")]
    [InlineData("waivers: [ { requirement: impactAssessment, reason: Pilot, approvedBy: B. Chen, expires: 31.12.2126 } ]")]
    [InlineData("waivers: [ { requirement: impactAssessment, reason: Pilot, approvedBy: B. Chen, expries: 2127-01-31 } ]")]
    [InlineData("waivers: [ { requirement: impactAssessment, approvedBy: B. Chen, expires: 2127-01-31 } ]")]
    [InlineData("waivers: [ { requirement: impactAssessment, reason: Pilot, expires: 2127-01-31 } ]")]
    public void A_bad_waiver_is_a_finding_and_excuses_nothing(string waivers)
    {
        var file = RegisterTexts.Read(RegisterTexts.SystemPath, RegisterTexts.GoodSystem.Split("impactAssessment:")[0] + waivers + "\n");

        Assert.Single(file.Findings);
        Assert.True(Rules.MissingImpactAssessment.Concerns(file.System!));
    }

    [Theory]
    [InlineData("A.5.1", "AIMS2006 AIMS2004", "A row for each of A.2.3,")]
    [InlineData("A.2.2", "AIMS2004", "A row for each of A.2.3,")]
    public void A_row_under_a_wrong_id_is_that_of_the_control_which_was_meant(string id, string rules, string missing)
    {
        var file = RegisterTexts.Read(RegisterTexts.RootPath, $"{RegisterTexts.GoodRoot}statementOfApplicability:\n  complete: true\n  controls:\n    {id}: {{ applicable: true }}\n");

        Assert.Equal(rules.Split(' '), file.Findings.Select(finding => finding.Rule.Id));
        Assert.StartsWith(missing, file.Findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_that_are_no_mapping_are_not_missing_rows_too() =>
        Assert.Equal("AIMS2003", Assert.Single(RegisterTexts.Read(RegisterTexts.RootPath, $"{RegisterTexts.GoodRoot}statementOfApplicability:\n  complete: true\n  controls: 5\n").Findings).Rule.Id);

    [Fact]
    public void An_id_of_another_files_name_is_not_a_duplicate_too()
    {
        var register = new AimsRegister([
            RegisterTexts.Read("aims/systems/another.yaml", RegisterTexts.GoodSystem.Replace("appliesTo: [ \"N:Contoso.Claims\" ]", "", StringComparison.Ordinal)),
            RegisterTexts.Read(RegisterTexts.SystemPath, RegisterTexts.GoodSystem),
        ]);

        Assert.Equal("AIMS2003", Assert.Single(register.Findings).Rule.Id);
        Assert.Equal(RegisterTexts.SystemPath, Assert.Single(register.Systems).Id.Position.File);
    }

    [Fact]
    public void A_value_that_does_not_fit_a_guessed_key_is_no_finding_of_its_own() =>
        Assert.Equal(["AIMS2002"], RegisterTexts.Read(RegisterTexts.SystemPath, RegisterTexts.GoodSystem + "date: 2026-01-01\n").Findings.Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("policy: { riskTiers: { \"a\\n::error ::b\": { reviewMonths: 6 } } }\n")]
    [InlineData("policy: { riskTiers: { \"a\\n::error ::b\": 3 } }\n")]
    public void A_name_of_several_lines_is_refused_on_one(string lines)
    {
        var finding = Assert.Single(RegisterTexts.Read(RegisterTexts.RootPath, RegisterTexts.GoodRoot + lines).Findings);

        Assert.Equal("AIMS2003", finding.Rule.Id);
        Assert.DoesNotContain(finding.Message, char.IsControl);
    }

    [Fact]
    public void What_is_invisible_or_turns_the_direction_is_not_in_a_message()
    {
        var finding = Assert.Single(RegisterTexts.Read(RegisterTexts.RootPath, RegisterTexts.GoodRoot + "\"col\u202Eour\u200B\": blue\n").Findings);

        Assert.DoesNotContain(finding.Message, character => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format);
    }
}

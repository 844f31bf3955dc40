using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Tests;

/// <summary>"Did you mean", in C# and in register files.</summary>
public sealed class MeantFixTests
{
    private const string File = "/repo/aims/systems/claims-triage.yaml";

    private static readonly string Complete = CompleteSystem.Of("claims-triage");

    [Theory]
    [InlineData("[AiComponent(\"claims-triag\")] class C;", "AIMS1002", "claims-triage", "[AiComponent(\"claims-triage\")] class C;")]
    [InlineData("[AiComponent( @\"claims-triag\" /* id */, Purpose = \"p\")] class C;", "AIMS1002", "claims-triage", "[AiComponent( \"claims-triage\" /* id */, Purpose = \"p\")] class C;")]
    [InlineData("[AiComponent(systemId: \"claims-triag\")] class C;", "AIMS1002", "claims-triage", "[AiComponent(systemId: \"claims-triage\")] class C;")]
    [InlineData("[AiControl(\"A.6.2.88\", \"how\")] class C;", "AIMS2006", "A.6.2.8", "[AiControl(\"A.6.2.8\", \"how\")] class C;")]
    [InlineData("[AiControl(\"A.5.1\", \"how\")] class C;", "AIMS2006", "A.2.2", "[AiControl(\"A.2.2\", \"how\")] class C;")]
    [InlineData("[AiControl(\"6.2.8\", \"how\")] class C;", "AIMS2006", "A.6.2.8", "[AiControl(\"A.6.2.8\", \"how\")] class C;")]
    public async Task In_code_the_id_that_was_meant_is_written(string code, string id, string meant, string expected)
    {
        var project = FixedProject.Of("using Aims.Annotations;\n" + code).WithRegister(("claims-triage", Complete));
        await project.FixAsync(id, $"Change to '{meant}'");

        Assert.Equal("using Aims.Annotations;\n" + expected, project.TextOf());
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Theory]
    [InlineData("[AiControl(\"39\", \"how\")] class C;", "AIMS2006")]
    [InlineData("[AiControl(\"GOVERN 1.8\", \"how\")] class C;", "AIMS2006")]
    [InlineData("[AiControl(C.Id, \"how\")] class C { public const string Id = \"A.6.2.88\"; }", "AIMS2006")]
    public async Task Where_nothing_can_be_meant_there_nothing_is_offered(string code, string id) =>
        Assert.Empty(await FixedProject.Of("using Aims.Annotations;\n" + code).WithRegister(("claims-triage", Complete)).TitlesAsync(id));

    [Fact]
    public async Task Other_registered_systems_can_be_chosen()
    {
        var project = FixedProject.Of("[Aims.Annotations.AiComponent(\"claims-triag\")] class C;").WithRegister(("claims-triage", Complete), ("fraud-check", CompleteSystem.Of("fraud-check")));

        Assert.Equal(
            ["Register AI system 'claims-triag' in aims/systems/claims-triag.yaml", "Change to 'claims-triage'", "Change to a registered AI system / fraud-check"],
            await project.TitlesAsync("AIMS1002"));
        Assert.Equal(["AIMS1002.create", "AIMS1002.meant", "AIMS1002.registered:fraud-check"], await project.KeysAsync("AIMS1002"));
        await project.FixAsync("AIMS1002", "Change to a registered AI system / fraud-check");
        Assert.Equal("[Aims.Annotations.AiComponent(\"fraud-check\")] class C;", project.TextOf());
    }

    [Fact]
    public async Task Fix_all_in_code_writes_what_each_meant()
    {
        var project = FixedProject.Of("using Aims.Annotations;\n[AiComponent(\"claims-triag\")] class C;\n[AiComponent(\"fraud-chek\")] class D;\n[AiComponent(\"nothing-like-it\")] class E;")
            .WithRegister(("claims-triage", Complete), ("fraud-check", CompleteSystem.Of("fraud-check")));
        await project.FixAllAsync("AIMS1002", "Change to 'claims-triage'", FixAllScope.Document);

        Assert.Equal("using Aims.Annotations;\n[AiComponent(\"claims-triage\")] class C;\n[AiComponent(\"fraud-check\")] class D;\n[AiComponent(\"nothing-like-it\")] class E;", project.TextOf());
    }

    [Theory]
    [InlineData("lifecycle: deployed\n", "lifeCycle: deployed # now\n", "AIMS2002", "lifecycle", "lifecycle: deployed # now\n")]
    [InlineData("{ name: A. Rivera }", "{ nmae: A. Rivera }", "AIMS2002", "name", "{ name: A. Rivera }")]
    [InlineData("lifecycle: deployed\n", "lifecycle: \"Deployed\"  # now\n", "AIMS2003", "deployed", "lifecycle: \"deployed\"  # now\n")]
    [InlineData("id: claims-triage\n", "id: claims-triag\n", "AIMS2003", "claims-triage", "id: claims-triage\n")]
    [InlineData("role: deployer\n", "role: deployer\nkinds: [ chat, clasification ]\n", "AIMS2003", "classification", "role: deployer\nkinds: [ chat, classification ]\n")]
    [InlineData("role: deployer\n", "role: deployer\nevidence: [ { id: E-1, control: A.6.2.88, document: 'https://contoso.example/e' } ]\n", "AIMS2006", "A.6.2.8", "role: deployer\nevidence: [ { id: E-1, control: A.6.2.8, document: 'https://contoso.example/e' } ]\n")]
    [InlineData("role: deployer\n", "role: deployer\ngenerativeAiRisks: [ Confabulations ]\n", "AIMS2006", "Confabulation", "role: deployer\ngenerativeAiRisks: [ Confabulation ]\n")]
    [InlineData("role: deployer\n", "role: deployer\nwaivers: [ { requirement: riskAssesment, reason: r, approvedBy: b, expires: 2027-01-31 } ]\n", "AIMS2003", "riskAssessment", "role: deployer\nwaivers: [ { requirement: riskAssessment, reason: r, approvedBy: b, expires: 2027-01-31 } ]\n")]
    public async Task In_the_register_the_word_that_was_meant_is_written(string right, string wrong, string id, string meant, string expected)
    {
        var project = WithEntry(Complete.Replace(right, wrong, StringComparison.Ordinal));
        await project.FixAsync(id, $"Change to '{meant}'");

        Assert.Equal(Complete.Replace(right, expected, StringComparison.Ordinal), project.TextOf(File));
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Theory]
    [InlineData("lifecycle: deployed\n", "lifecycle: somewhere\n", "AIMS2003")]
    [InlineData("role: deployer\n", "role: deployer\nqwertyuiop: 1\n", "AIMS2002")]
    public async Task Where_no_word_is_near_nothing_is_offered(string right, string wrong, string id) =>
        Assert.Empty(await WithEntry(Complete.Replace(right, wrong, StringComparison.Ordinal)).TitlesAsync(id));

    [Fact]
    public async Task Keys_of_the_statement_of_applicability_are_changed_too()
    {
        const string Root = "version: 1\norganization: Contoso\nstatementOfApplicability:\n  controls:\n    A.5.1: { applicable: true } # ours\n";
        var project = FixedProject.Of("[Aims.Annotations.AiComponent(\"claims-triage\")] class C;").With("/repo/aims/aims.yaml", Root).With(File, Complete);
        await project.FixAsync("AIMS2006", "Change to 'A.2.2'");

        Assert.Equal(Root.Replace("A.5.1", "A.2.2", StringComparison.Ordinal), project.TextOf("/repo/aims/aims.yaml"));
        Assert.Empty(await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task A_risk_tier_is_one_of_the_policy_s()
    {
        var entry = Complete + "riskTier: hihg\n";
        var project = FixedProject.Of("[Aims.Annotations.AiComponent(\"claims-triage\")] class C;")
            .With("/repo/aims/aims.yaml", "version: 1\norganization: Contoso\npolicy: { riskTiers: { high: { reviewMonths: 6 } } }\n")
            .With(File, entry);
        await project.FixAsync("AIMS2003", "Change to 'high'");

        Assert.Equal(Complete + "riskTier: high\n", project.TextOf(File));
    }

    [Fact]
    public async Task Fix_all_in_the_register_changes_all_files()
    {
        static string Wrong(string entry) => entry.Replace("purpose:", "purpos:", StringComparison.Ordinal).Replace("{ id: IA-1,", "{ idd: IA-1,", StringComparison.Ordinal);
        var fraud = CompleteSystem.Of("fraud-check").ReplaceLineEndings("\r\n");
        var project = WithEntry(Wrong(Complete)).With("/repo/aims/systems/fraud-check.yaml", Wrong(fraud));
        await project.FixAllAsync("AIMS2002", "Change to 'purpose'", FixAllScope.Project);

        Assert.Equal(Complete, project.TextOf(File));
        Assert.Equal(fraud, project.TextOf("/repo/aims/systems/fraud-check.yaml"));
        Assert.Equal(["AIMS2002.meant"], await WithEntry(Wrong(Complete)).KeysAsync("AIMS2002"));
    }

    // The register is judged where code marked for it is.
    private static FixedProject WithEntry(string entry) => FixedProject.Of("[Aims.Annotations.AiComponent(\"claims-triage\")] class C;").WithRegister(("claims-triage", entry));
}

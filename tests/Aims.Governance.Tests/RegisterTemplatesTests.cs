using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.Templates;

namespace Aims.Governance.Tests;

public class RegisterTemplatesTests
{
    private static readonly string[] Blanks = ["purpose:", "riskOwner:", "role:", "impactAssessment:"];

    private static readonly NamedModel[] Models = [new("openai", "gpt-4.1-mini"), new("ollama", "qwen3:8b"), new("openai", "gpt-4.1-mini")];

    /// <summary>A system's file with what its comments give as examples in its blanks.</summary>
    internal static string Filled => RegisterTemplates.System("claims-triage", [])
        .Replace("\npurpose:", "\npurpose: Suggests a route.", StringComparison.Ordinal)
        .Replace("{ name: , role: , contact: }", "{ name: A. Rivera }", StringComparison.Ordinal)
        .Replace("\nrole:", "\nrole: deployer", StringComparison.Ordinal)
        .Replace("\nimpactAssessment: # blank:", "\nimpactAssessment:", StringComparison.Ordinal);

    [Fact]
    public void A_system_has_four_blanks_in_four_lines() =>
        Assert.Equal(Blanks, Lines(RegisterTemplates.System("claims-triage", Models)).Where(line => line.Contains("# blank", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));

    [Fact]
    public void What_is_missing_is_told_once_for_each_blank()
    {
        var file = Read(RegisterTemplates.System("claims-triage", Models));

        Assert.Equal(["AIMS2004 'purpose' 5", "AIMS2004 'name' 6", "AIMS2004 'role' 8"], file.Findings.Select(finding => $"{finding.Rule.Id} {finding.Arguments[0]} {finding.Position!.Line}"));
        Assert.Null(file.System!.ImpactAssessment);
    }

    [Fact]
    public void What_is_known_is_filled_in()
    {
        var system = Read(RegisterTemplates.System("claims-triage", Models)).System!;

        Assert.Equal(("claims-triage", "Claims triage", "development"), (system.Id.Value, system.Name!.Value, system.Lifecycle!.Value));
        Assert.Equal(["ollama qwen3:8b", "openai gpt-4.1-mini"], system.Models.Select(model => $"{model.Provider.Value} {model.Id.Value}"));
    }

    [Fact]
    public void Its_name_and_its_code_can_be_known_too()
    {
        var file = Read(RegisterTemplates.System("claims-triage", Models, "Claims: triage", ["A:Contoso.Claims", "A:Schäden Prüfung"]));

        Assert.Equal("Claims: triage", file.System!.Name!.Value);
        Assert.Equal(["A:Contoso.Claims", "A:Schäden Prüfung"], file.System.AppliesTo.Select(entry => entry.Value));
    }

    [Fact]
    public void With_its_blanks_filled_it_has_no_findings()
    {
        var file = Read(Filled);

        Assert.Empty(file.Findings.Select(finding => finding.Message));
        Assert.Equal("B. Chen", file.System!.ImpactAssessment!.ApprovedBy!.Value);
        Assert.Empty(file.System.Models);
    }

    [Fact]
    public void The_waiver_that_it_shows_can_stand_in_the_last_blank()
    {
        var file = Read(Filled.Replace("\nimpactAssessment:", "\n# impactAssessment:", StringComparison.Ordinal).Replace("\n# waivers:", "\nwaivers:", StringComparison.Ordinal));

        Assert.Empty(file.Findings.Select(finding => finding.Message));
        Assert.True(file.System!.Waives("impactAssessment"));
    }

    [Theory]
    [InlineData("Contoso")]
    [InlineData("Contoso: Claims & Co")]
    public void The_root_is_complete(string organization)
    {
        var file = RegisterFileReader.Read(new RegisterSource("aims/aims.yaml", RegisterTemplates.Root(organization)));

        Assert.Empty(file.Findings);
        Assert.Equal(organization, file.Root!.Organization!.Value);
    }

    [Fact]
    public void Each_begins_with_the_line_by_which_editors_find_the_schema()
    {
        Assert.StartsWith("# yaml-language-server: $schema=https://raw.githubusercontent.com/aims-analyzers/aims-analyzers/main/schemas/aims-system.schema.json\n", RegisterTemplates.System("a", []), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=https://raw.githubusercontent.com/aims-analyzers/aims-analyzers/main/schemas/aims-register.schema.json\n", RegisterTemplates.Root("a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contoso.Claims", "contoso-claims")]
    [InlineData("ClaimsTriage", "claims-triage")]
    [InlineData("AIChat2", "ai-chat2")]
    [InlineData("Contoso.AI", "contoso-ai")]
    [InlineData("my_app--x", "my-app-x")]
    [InlineData("Prüfung", "pr-fung")]
    [InlineData("数", "ai-system")]
    [InlineData("", "ai-system")]
    public void An_id_is_made_of_a_name(string name, string id)
    {
        Assert.Equal(id, SuggestedSystem.IdFor(name));
        Assert.True(SystemId.IsWellFormed(id));
    }

    private static RegisterFile Read(string text) => RegisterFileReader.Read(new RegisterSource("aims/systems/claims-triage.yaml", text));

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => !line.StartsWith('#'));
}

using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Tests;

public sealed class CreateSystemFixTests
{
    private const string Begin = "Begin the register in aims/aims.yaml, with AI system 'claims-triage' in aims/systems/claims-triage.yaml";
    private const string SystemFile = "/repo/src/Claims/aims/systems/claims-triage.yaml";

    private const string Triage = """
        using Aims.Annotations;
        using OpenAI;

        [AiComponent("claims-triage")]
        class Triage
        {
            void Route(string key) => new OpenAIClient(key).GetChatClient("gpt-4.1-mini").CompleteChat("x");

            void Compare(string key, string other)
            {
                new OpenAIClient(key).GetChatClient("gpt-4o").CompleteChat("x");
                new OpenAIClient(key).GetChatClient("gpt-4.1-mini").CompleteChat("x");
                new OpenAIClient(key).GetChatClient(other).CompleteChat("x");
            }
        }
        """;

    private const string Fraud = """
        using Aims.Annotations;
        using OpenAI;

        [AiComponent("fraud-check")]
        class Fraud
        {
            void Check(string key) => new OpenAIClient(key).GetChatClient("o3").CompleteChat("x");
        }
        """;

    [Fact]
    public async Task A_new_register_has_the_system_with_the_models_of_its_code()
    {
        var project = FixedProject.Of(Triage).With("/repo/src/Claims/Fraud.cs", Fraud);
        await project.FixAsync("AIMS1002", Begin);

        Assert.Equal(["/repo/src/Claims/aims/aims.yaml", SystemFile], project.RegisterFiles);
        Assert.Contains("\norganization: Contoso # ", project.TextOf("/repo/src/Claims/aims/aims.yaml"), StringComparison.Ordinal);
        Assert.Contains("\nid: claims-triage\nname: Claims triage\n", project.TextOf(SystemFile), StringComparison.Ordinal);
        Assert.Contains("\nmodels:\n  - { provider: openai, id: gpt-4.1-mini }\n  - { provider: openai, id: gpt-4o }\n# Until ", project.TextOf(SystemFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afterwards_the_blanks_are_what_is_left()
    {
        var project = FixedProject.Of(Triage);
        await project.FixAsync("AIMS1002", Begin);

        // No impact assessment: told once for each member.
        Assert.Equal(["AIMS1003", "AIMS1003", "AIMS2004", "AIMS2004", "AIMS2004"], await project.DiagnosticIdsAsync());
    }

    [Fact]
    public async Task For_code_without_a_mark_the_system_is_named_after_the_assembly()
    {
        var project = FixedProject.Of(Fraud.Replace("[AiComponent(\"fraud-check\")]", "", StringComparison.Ordinal), assemblyName: "Contoso.FraudCheck");
        await project.FixAsync("AIMS1001", "Begin the register in aims/aims.yaml, with AI system 'contoso-fraud-check' in aims/systems/contoso-fraud-check.yaml");

        Assert.Contains("\nname: Contoso fraud check\n", project.TextOf("/repo/src/Claims/aims/systems/contoso-fraud-check.yaml"), StringComparison.Ordinal);
        Assert.Contains("\nmodels:\n  - { provider: openai, id: o3 }\n", project.TextOf("/repo/src/Claims/aims/systems/contoso-fraud-check.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_that_is_there_gets_only_the_system()
    {
        var project = FixedProject.Of(Triage).WithRegister(("fraud-check", CompleteSystem.Of("fraud-check")));
        await project.FixAsync("AIMS1002", "Register AI system 'claims-triage' in aims/systems/claims-triage.yaml");

        Assert.Equal(["/repo/aims/aims.yaml", "/repo/aims/systems/claims-triage.yaml", "/repo/aims/systems/fraud-check.yaml"], project.RegisterFiles);
    }

    [Theory]
    [InlineData("/repo/Claims.sln", "/repo/aims/aims.yaml")]
    [InlineData("/repo/src/Claims.slnx", "/repo/src/aims/aims.yaml")]
    [InlineData("/other/Claims.sln", "/repo/src/Claims/aims/aims.yaml")]
    [InlineData("/rep/Claims.sln", "/repo/src/Claims/aims/aims.yaml")]
    public async Task A_new_register_stands_beside_the_solution_if_that_is_above(string solution, string expected)
    {
        var project = FixedProject.Of(Triage, solutionFile: solution);
        await project.FixAsync("AIMS1002", Begin);

        Assert.Equal(expected, project.RegisterFiles.First());
    }

    [Theory]
    [InlineData("[assembly: System.Reflection.AssemblyCompany(\"Contoso: Insurance \")]", "organization: 'Contoso: Insurance' #")]
    [InlineData("[assembly: System.Reflection.AssemblyCompany(\"Contoso.Claims\")]", "organization: Contoso #")]
    public async Task The_organisation_is_the_assembly_s_company(string attribute, string expected)
    {
        var project = FixedProject.Of(Triage).With("/repo/src/Claims/obj/AssemblyInfo.cs", attribute);
        await project.FixAsync("AIMS1002", Begin);

        Assert.Contains(expected, project.TextOf("/repo/src/Claims/aims/aims.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claims Triage")]
    [InlineData("../claims")]
    public async Task What_can_be_no_id_makes_no_file(string id) =>
        Assert.DoesNotContain("aims/", string.Concat(await FixedProject.Of(Triage.Replace("claims-triage", id, StringComparison.Ordinal)).TitlesAsync("AIMS1002")), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_there_is_not_written_again() =>
        Assert.Empty(await FixedProject.Of(Triage).WithRegister(("claims-triage", "name: without an id\n")).TitlesAsync("AIMS1002"));

    [Fact]
    public async Task Fix_all_creates_one_file_for_each_system()
    {
        var project = FixedProject.Of(Triage + "\n[AiComponent(\"claims-triage\")] class Other { }").With("/repo/src/Claims/Fraud.cs", Fraud);
        await project.FixAllAsync("AIMS1002", Begin, FixAllScope.Project);

        Assert.Equal(["/repo/src/Claims/aims/aims.yaml", SystemFile, "/repo/src/Claims/aims/systems/fraud-check.yaml"], project.RegisterFiles);
        Assert.Contains("\nmodels:\n  - { provider: openai, id: o3 }\n", project.TextOf("/repo/src/Claims/aims/systems/fraud-check.yaml"), StringComparison.Ordinal);
        Assert.Equal(["AIMS1002.create"], await FixedProject.Of(Triage).KeysAsync("AIMS1002"));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Tests;

public sealed class RegisterFileAnalyzerTests
{
    private const string Code = "public class C { }";

    [Theory]
    [InlineData("id: claims-triage\nname: [", "AIMS2001")]
    [InlineData("id: x\n\tname: a", "AIMS2001")]
    [InlineData("", "AIMS2001|AIMS2004")]
    public async Task A_broken_system_file_gives_one_diagnostic_in_that_file(string text, string ids)
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code).WithRegister().WithRegisterFile("systems/claims-triage.yaml", text).Analyze();

        var diagnostic = Assert.Single(diagnostics);
        Assert.Contains(diagnostic.Id, ids.Split('|'));
        Assert.Equal("/repo/aims/systems/claims-triage.yaml", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task An_unknown_key_is_shown_at_its_line()
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code).WithRegister(AnalyzedProject.GoodSystem + "\nriskOwnr: x\n").Diagnostics();

        Assert.Equal(["AIMS2002 claims-triage.yaml(8,1) riskOwnr: x"], diagnostics);
    }

    [Fact]
    public async Task One_id_in_two_files_is_shown_in_the_second()
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code).WithRegister(AnalyzedProject.GoodSystem, AnalyzedProject.GoodSystem.Replace("id: claims-triage", "id: other", StringComparison.Ordinal) + "\nappliesTo: [ \"N:A\" ]")
            .WithRegisterFile("systems/third.yaml", AnalyzedProject.GoodSystem.Replace("id: claims-triage", "id: third", StringComparison.Ordinal) + "\nappliesTo: [ \"N:A\" ]").Diagnostics();

        Assert.StartsWith("AIMS2005 third.yaml(8,", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_five_megabytes_gives_one_diagnostic()
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code).WithRegister().WithRegisterFile("systems/big.yaml", "id: big\nname: " + new string('a', 5_000_000)).Analyze();

        Assert.Equal("AIMS2001", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public async Task What_a_risk_tier_asks_for_is_shown_in_the_file_of_the_system()
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code)
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\npolicy: { riskTiers: { high: { requires: [ humanOversight ] } } }\n")
            .WithRegisterFile("systems/claims-triage.yaml", AnalyzedProject.GoodSystem + "\nriskTier: high\n")
            .Diagnostics();

        Assert.Equal(["AIMS2004 claims-triage.yaml(8,11) high"], diagnostics);
    }

    [Fact]
    public async Task The_statement_of_applicability_is_checked_in_the_root_file()
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code)
            .WithRegisterFile("aims.yaml", "version: 1\norganization: Contoso\nstatementOfApplicability:\n  controls:\n    A.7.3: { applicable: false }\n    A.5.1: { applicable: true }\n")
            .Diagnostics();

        Assert.Equal(["AIMS2006 aims.yaml(6,5) A.5.1: { applicable: true }", "AIMS2007 aims.yaml(5,26) false }"], diagnostics);
    }

    [Fact]
    public async Task After_an_edit_only_the_file_that_changed_is_read_again()
    {
        var root = new CountedText("aims.yaml", "version: 1\norganization: Contoso\n");
        var systems = Enumerable.Range(0, 500).Select(number => new CountedText($"systems/system-{number}.yaml", System(number))).ToArray();
        await new AnalyzedProject().WithSource(Code).WithRegisterTexts([root, .. systems]).Analyze();
        Assert.All(systems, system => Assert.Equal(1, system.Reads));

        var edited = new CountedText("systems/system-7.yaml", System(7) + "models: []\n");
        systems[7] = edited;
        Assert.Empty(await new AnalyzedProject().WithSource(Code).WithRegisterTexts([root, .. systems]).Analyze());

        Assert.All(systems, system => Assert.Equal(1, system.Reads));
        Assert.Equal(1, root.Reads);

        static string System(int number) => AnalyzedProject.GoodSystem.Replace("claims-triage", $"system-{number}", StringComparison.Ordinal) + "\n";
    }

    [Fact]
    public async Task A_mistake_in_the_baseline_is_shown_there()
    {
        var diagnostics = await new AnalyzedProject().WithSource(Code).WithRegister()
            .WithRegisterFile("baseline.yaml", Baseline + "findings: [ { rule: AIMS101, assembly: A, about: x } ]\n").Diagnostics();

        Assert.Equal(["AIMS2003 baseline.yaml(5,21) AIMS101, assembly: A, about: x } ]"], diagnostics);
    }

    [Fact]
    public async Task After_an_edit_of_the_baseline_only_that_is_read_again()
    {
        var root = new CountedText("aims.yaml", "version: 1\norganization: Contoso\n");
        var system = new CountedText("systems/claims-triage.yaml", AnalyzedProject.GoodSystem);
        var baseline = new CountedText("baseline.yaml", Baseline + "findings: []\n");
        await new AnalyzedProject().WithSource(Code).WithRegisterTexts([root, system, baseline]).Analyze();
        var edited = new CountedText("baseline.yaml", Baseline + "findings: [ { rule: AIMS1001, assembly: A, about: x } ]\n");

        Assert.Empty(await new AnalyzedProject().WithSource(Code).WithRegisterTexts([root, system, edited]).Analyze());

        Assert.Equal((1, 1, 1, 1), (root.Reads, system.Reads, baseline.Reads, edited.Reads));
    }

    private const string Baseline = "version: 1\nreason: Code from before\napprovedBy: B. Chen\nexpires: 2027-05-31\n";

    private sealed class CountedText(string name, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);
        private int _reads;

        public int Reads => _reads;

        public override string Path { get; } = $"/repo/aims/{name}";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return _text;
        }
    }
}

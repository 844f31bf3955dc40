using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.TestCases;
using ObservationForm = Aims.Governance.Observations.ObservationForm;

namespace Aims.Tests;

/// <summary>Both observers must say of each shared case what its author wrote down by reading it.</summary>
public sealed class SharedCaseTests
{
#if ROSLYN_4_8
    private static readonly IReadOnlyList<SharedCase> Cases = [.. SharedCases.All.Where(testCase => !testCase.Options.NeedsCurrentRoslyn)];
#else
    private static readonly IReadOnlyList<SharedCase> Cases = SharedCases.All;
#endif

    public static TheoryData<string, string> CasesByConfiguration()
    {
        var data = new TheoryData<string, string>();
        foreach (var testCase in Cases)
        {
            foreach (var configuration in testCase.Options.Configurations)
            {
                data.Add(testCase.Name, configuration);
            }
        }

        return data;
    }

    /// <summary>The cases that say which model a call reaches, who serves it, or which method a tool runs.</summary>
    public static TheoryData<string, string> CasesWithModels()
    {
        var data = new TheoryData<string, string>();
        foreach (var testCase in Cases.Where(testCase => testCase.Expected.Any(expected => expected.StatesMore)))
        {
            foreach (var configuration in testCase.Options.Configurations)
            {
                data.Add(testCase.Name, configuration);
            }
        }

        return data;
    }

    [Fact]
    public void There_are_at_least_120_cases() => Assert.True(Cases.Count >= 120, $"{Cases.Count} cases");

    [Theory]
    [MemberData(nameof(CasesByConfiguration))]
    public async Task Source_observer_meets(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        SameLines.Assert(ObservedLine.Expected(run.Case, Observers.SourceOnly), ObservedLine.Sorted(run.Source.Where(ObservedLine.IsStated)));
    }

    [Theory]
    [MemberData(nameof(CasesByConfiguration))]
    public async Task Metadata_observer_meets(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        SameLines.Assert(ObservedLine.Expected(run.Case, Observers.MetadataOnly), ObservedLine.Sorted(run.Metadata.Observations.Where(ObservedLine.IsStated)));
        Assert.Empty(run.Metadata.UnaccountedMembers);
        Assert.Empty(run.Metadata.MethodBodiesUnread);
        Assert.Empty(run.Metadata.UnresolvedAssemblies);
    }

    [Theory]
    [MemberData(nameof(CasesWithModels))]
    public async Task Source_observer_meets_models(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        var (expected, observed) = ObservedModels.Of(run.Case, Observers.SourceOnly, run.Source);
        SameLines.Assert(expected, observed);
    }

    [Theory]
    [MemberData(nameof(CasesWithModels))]
    public async Task Metadata_observer_meets_models(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        var (expected, observed) = ObservedModels.Of(run.Case, Observers.MetadataOnly, run.Metadata.Observations);
        SameLines.Assert(expected, observed);
    }

    /// <summary>The cases state model calls; on the other kinds (clients made, tools, …) the observers must at least agree.</summary>
    [Theory]
    [MemberData(nameof(CasesByConfiguration))]
    public async Task Observers_agree_on_other_uses(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        SameLines.Assert(ObservedLine.OtherUses(run.Source), ObservedLine.OtherUses(run.Metadata.Observations));
    }

    /// <summary>Where a member belongs is read alike: the marks on it and around it.</summary>
    [Theory]
    [MemberData(nameof(CasesByConfiguration))]
    public async Task Observers_agree_on_scopes(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        var bySource = run.Source.Select(observation => ObservedLine.OfScope(observation.Scope)).ToHashSet();
        var onlyByMetadata = run.Case.Expected.Where(expected => expected.SeenBy == Observers.MetadataOnly).Select(expected => ObservedLine.Of(expected, Observers.MetadataOnly)).ToHashSet();
        Assert.All(run.Metadata.Observations.Where(observation => !onlyByMetadata.Contains(ObservedLine.Of(observation))), observation => Assert.Contains(ObservedLine.OfScope(observation.Scope), bySource));
    }

    /// <summary>Which tools a system doesn't declare, both say alike: of cases that state which method a tool runs.</summary>
    [Theory]
    [MemberData(nameof(CasesByConfiguration))]
    public async Task Observers_agree_on_undeclared_tools(string name, string configuration)
    {
        var run = await ObservedCase.Of(Case(name), configuration);

        var bySource = UndeclaredTools(run.Source).ToList();
        Assert.Equal(bySource, UndeclaredTools(run.Metadata.Observations));
        Assert.All(run.Case.Expected.Select(expected => expected.Runs).OfType<string>(), method => Assert.Contains(bySource, finding => finding.EndsWith(" " + method, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> UndeclaredTools(IEnumerable<Observation> observations) => observations
        .Where(observation => observation.Form != ObservationForm.Reference)
        .GroupBy(observation => observation.Scope.Caller, StringComparer.Ordinal)
        .SelectMany(member => UndeclaredTool.Of([.. member], OfAllCode))
        .Select(item => $"{item.Finding.Member} {item.Finding.Arguments[0]}")
        .Order(StringComparer.Ordinal);

    private static readonly AimsRegister OfAllCode = new(
    [
        RegisterFileReader.Read(new RegisterSource("aims/systems/all.yaml", $"{AnalyzedProject.GoodSystem.Replace("claims-triage", "all", StringComparison.Ordinal)}\nappliesTo: [ A:{SharedCases.AssemblyName} ]\ntools: [ {{ method: M:Nobody.Nothing }} ]\n")),
    ]);

    private static SharedCase Case(string name) => Cases.Single(testCase => testCase.Name == name);
}

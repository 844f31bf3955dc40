using System.Collections.Concurrent;
using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Inventory.Metadata;
using Aims.TestCases;

namespace Aims.Tests;

/// <summary>What both observers saw of a shared case, compiled once for all tests of it.</summary>
internal sealed record ObservedCase(SharedCase Case, IReadOnlyList<Observation> Source, AssemblyObservations Metadata)
{
    private static readonly ConcurrentDictionary<(string, string), Lazy<Task<ObservedCase>>> Runs = new();

    public static Task<ObservedCase> Of(SharedCase testCase, string configuration) =>
        Runs.GetOrAdd((testCase.Name, configuration), _ => new(() => Observe(testCase, configuration))).Value;

    private static async Task<ObservedCase> Observe(SharedCase testCase, string configuration)
    {
        var compilation = CaseCompilation.Create(testCase, configuration);
        var source = await SourceObservations.Of(compilation);
        var (assembly, symbols) = CaseCompilation.Emit(compilation);
        return new ObservedCase(testCase, source, MetadataObserver.Observe(assembly, symbols, CaseCompilation.ReferencePaths(testCase), BuiltInCatalogue.Instance));
    }
}

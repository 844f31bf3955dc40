using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Inventory.Metadata;
using Aims.Tests;
using Microsoft.CodeAnalysis;

namespace Aims.Mutations;

/// <summary>Runs an observer on a compiled case. Each method is called in the copy of this assembly that sits with its observer.</summary>
internal static class CaseObserver
{
    public static string[][] BySource(object[] testCase)
    {
        var observed = SourceObservations.Of((Compilation)testCase[0]).GetAwaiter().GetResult();
        return Lines(observed, []);
    }

    public static string[][] ByMetadata(object[] testCase)
    {
        var observed = MetadataObserver.Observe((byte[])testCase[1], (byte[])testCase[2], (IReadOnlyList<string>)testCase[3], BuiltInCatalogue.Instance);
        return Lines(observed.Observations, [.. observed.UnaccountedMembers, .. observed.MethodBodiesUnread, .. observed.UnresolvedAssemblies]);
    }

    private static string[][] Lines(IReadOnlyList<Observation> observed, string[] gaps) =>
    [
        [.. ObservedLine.Sorted(observed.Where(ObservedLine.IsStated))],
        [.. ObservedLine.OtherUses(observed)],
        [.. observed.Select(observation => ObservedLine.OfScope(observation.Scope)).Distinct().Order(StringComparer.Ordinal)],
        gaps,
    ];
}

using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Metadata;
using Aims.Inventory.Metadata.BlindSpots;

namespace Aims.Inventory.Manifest;

/// <summary>What the code of this very assembly keeps from the scan.</summary>
internal static class ObservedLimitations
{
    // More names would not tell more: the count says how many there are.
    private const int MostMembers = 50;

    public static IEnumerable<ManifestLimitation> Of(AssemblyObservations assembly) =>
        BlindSpots(assembly).Concat(UnknownModels([.. assembly.Observations.Where(observation => observation.IsModelCall)]));

    private static IEnumerable<ManifestLimitation> BlindSpots(AssemblyObservations assembly) =>
        from kind in BlindSpotKind.All
        let members = assembly.BlindSpots.Where(spot => spot.Kind == kind).Select(spot => spot.Member).ToList()
        where members.Count > 0
        select Of(kind, $"{TextOf(kind)}, in {members.Count} {(members.Count == 1 ? "member" : "members")} of this assembly.", members);

    private static string TextOf(string kind) => kind switch
    {
        BlindSpotKind.Reflection => "What is called by reflection is not seen",
        BlindSpotKind.Dynamic => "What is called by dynamic, scripts or compiled expressions is not seen",
        BlindSpotKind.NativeCode => "What native code does that is called is not seen",
        _ => "What other programs do that are started is not seen",
    };

    private static IEnumerable<ManifestLimitation> UnknownModels(List<Observation> calls)
    {
        var unknown = calls.Where(call => call.Model is null || call.Model.Models.Any(model => model.From == ModelSource.Unknown)).ToList();
        if (unknown.Count > 0)
        {
            yield return Of(
                "unknown-models",
                $"Of {calls.Count} model {(calls.Count == 1 ? "call" : "calls")}, {unknown.Count} {(unknown.Count == 1 ? "reaches a model" : "reach models")} that the code doesn't name where it could be read.",
                unknown.Select(call => call.Scope.Caller).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    private static ManifestLimitation Of(string id, string text, IEnumerable<string> members) =>
        new(id, text) { Members = [.. members.Take(MostMembers)] };
}

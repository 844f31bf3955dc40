namespace Aims.Inventory.Manifest;

/// <summary>All AI systems that ship with an assembly: its own and those of its dependencies.</summary>
internal static class ShippedSystems
{
    /// <summary>Sums up. Two registers may give one id to two systems: those that have different names stay two.</summary>
    /// <param name="manifest">The manifest, with its own systems, model calls and findings.</param>
    /// <param name="shipped">The dependencies that ship.</param>
    public static IReadOnlyList<ManifestShippedSystem> Of(AimsManifest manifest, IEnumerable<ManifestDependency> shipped) =>
    [
        .. manifest.Systems
            .Select(system => (
                manifest.Subject.Assembly,
                System: new ManifestDependencySystem(
                    system.Id,
                    system.Name?.Value,
                    manifest.ModelCalls.Count(call => call.System == system.Id),
                    OpenFindings.Of(manifest).Count(finding => finding.System == system.Id))))
            .Concat(shipped.SelectMany(dependency => dependency.Systems.Select(system => (dependency.Assembly, System: system))))
            .GroupBy(item => (item.System.Id, item.System.Name))
            .Select(group => new ManifestShippedSystem(
                group.Key.Id,
                group.Key.Name,
                group.Sum(item => item.System.ModelCalls),
                group.Sum(item => item.System.OpenFindings),
                [.. group.Select(item => item.Assembly).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .OrderBy(system => system.Id, StringComparer.Ordinal)
            .ThenBy(system => system.Name, StringComparer.Ordinal),
    ];
}

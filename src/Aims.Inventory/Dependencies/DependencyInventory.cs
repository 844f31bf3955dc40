using Aims.Governance.Rules;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Dependencies;

/// <summary>What the assemblies that ship with an assembly add to its manifest.</summary>
/// <param name="All">All entries, by assembly and module version id in ordinal order.</param>
/// <param name="Shipped">Those that ship, as far as this build knows: without those that another version has replaced.</param>
/// <param name="Findings">AIMS3004.</param>
/// <param name="AssembliesLookedAt">How many managed assemblies ship with it, as far as this build sees their files.</param>
/// <param name="Limitations">What could not be taken in, and what conflicts.</param>
internal sealed record DependencyInventory(
    IReadOnlyList<ManifestDependency> All,
    IReadOnlyList<ManifestDependency> Shipped,
    IReadOnlyList<Finding> Findings,
    int AssembliesLookedAt,
    IReadOnlyList<ManifestLimitation> Limitations);

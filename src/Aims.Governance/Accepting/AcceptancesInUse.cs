namespace Aims.Governance.Accepting;

/// <summary>What accepts findings of an assembly.</summary>
/// <param name="Waivers">The waivers.</param>
/// <param name="Baseline">Whether the baseline does.</param>
public sealed record AcceptancesInUse(IReadOnlyCollection<UsedWaiver> Waivers, bool Baseline);

using Aims.Governance.Register;
using Aims.Governance.Rules;

namespace Aims.Governance.Accepting;

/// <summary>A finding, with what accepts it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Waiver">The waiver that accepts it, if any.</param>
/// <param name="IsInBaseline">Whether the baseline accepts it.</param>
public sealed record JudgedFinding(Finding Finding, Waiver? Waiver, bool IsInBaseline)
{
    /// <summary>Whether nothing accepts it.</summary>
    public bool IsOpen => Waiver is null && !IsInBaseline;
}

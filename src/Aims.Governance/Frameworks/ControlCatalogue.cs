using Aims.Governance.Rules;

namespace Aims.Governance.Frameworks;

/// <summary>The controls of ISO/IEC 42001:2023 Annex A.</summary>
public static class ControlCatalogue
{
    /// <summary>All controls, in the standard's order.</summary>
    public static IReadOnlyList<Control> All => FrameworkTable.AnnexA.Entries;

    /// <summary>Whether there is a control of this id, written exactly so.</summary>
    public static bool IsControl(string id) => FrameworkTable.AnnexA.IsId(id);

    /// <summary>The control whose id is most like the one given; null when none is.</summary>
    public static Control? Nearest(string id)
    {
        // Ids are short and alike; a missing "A.", Annex B's letter or another case says more than the number of differing characters.
        var written = id.Trim().ToUpperInvariant();
        var withPrefix = written.StartsWith("A", StringComparison.Ordinal) ? written
            : written.StartsWith("B.", StringComparison.Ordinal) ? "A" + written.Substring(1)
            : "A." + written;
        var nearest = IsControl(withPrefix) ? withPrefix : Spelling.Nearest(written, All.Select(control => control.Id));
        return All.FirstOrDefault(control => control.Id == nearest);
    }
}

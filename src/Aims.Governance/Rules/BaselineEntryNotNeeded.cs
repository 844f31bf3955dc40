using System.Globalization;
using Aims.Governance.Accepting;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS3006: an entry of the baseline accepts findings that are no longer there. Only all manifests together tell.</summary>
public static class BaselineEntryNotNeeded
{
    public static RuleInfo Rule { get; } = new(
        "AIMS3006",
        "Baseline entry no longer needed",
        "This entry accepts {0} of {1}, and {2}; run aims baseline --update",
        "A baseline only shrinks. What it accepts beyond what is there would hide a new finding.",
        IsForCompiler: false);

    /// <summary>The finding for an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="needed">How many findings there are.</param>
    /// <param name="assemblies">What was read.</param>
    public static Finding Of(BaselineEntry entry, int needed, IReadOnlyCollection<AssemblyFindings> assemblies)
    {
        var key = entry.Key;
        var findings = entry.Count == 1 ? $"1 finding {key.Rule}" : $"{entry.Count.ToString(CultureInfo.InvariantCulture)} findings {key.Rule}";
        var left = needed == 0 ? "is none" : $"{(needed == 1 ? "is" : "are")} {needed.ToString(CultureInfo.InvariantCulture)}";
        return new Finding(Rule, [findings, Quoting.Quote(key.Member.Length > 0 ? key.Member : key.Assembly), $"there {left} ({ReadManifests.Describe(assemblies)})"], entry.Position);
    }
}

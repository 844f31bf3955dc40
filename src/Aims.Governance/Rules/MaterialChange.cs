using Aims.Governance.Changes;
using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS1010: code does something for an AI system that it didn't do when the system was last assessed.</summary>
public static class MaterialChange
{
    // A message is read in a build's log; all is in the manifest.
    private const int ToldAtMost = 12;

    public static RuleInfo Rule { get; } = new(
        "AIMS1010",
        "Material change since the last assessment",
        "AI system '{0}' has changed in {1} since it was last assessed: {2}; look whether its assessments still hold, then run 'aims assess {0}'",
        "An impact assessment is about a system as it was. A change of model, tools or callers is a reason to look at it again (ISO/IEC 42001 8.4).",
        IsForCompiler: false);

    /// <summary>The finding for a system in an assembly; null when nothing is new. What is only gone is told with the rest, and is no finding of its own.</summary>
    /// <param name="system">The system's id.</param>
    /// <param name="assembly">The assembly's simple name.</param>
    /// <param name="changes">What has changed.</param>
    /// <param name="position">The assembly's section in the system's file of <c>aims/assessed/</c>.</param>
    public static Finding? Of(string system, string assembly, IReadOnlyList<UseChange> changes, SourcePosition position)
    {
        if (!changes.Any(change => change.IsMaterial))
        {
            return null;
        }

        var told = changes.OrderBy(change => change.IsMaterial ? 0 : 1).Take(ToldAtMost).ToList();
        var more = changes.Count > told.Count ? $"; and {changes.Count - told.Count} more, all in the manifest" : "";
        return new Finding(Rule, [system, Quoting.Shown(assembly), UseComparison.InWords(told) + more], position, system)
        {
            // A baseline that accepts this change doesn't accept the next, and goes on accepting it when something else is gone.
            About = UseComparison.InWords([.. changes.Where(change => change.IsMaterial)]),
        };
    }
}

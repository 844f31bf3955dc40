using Aims.Governance.Register;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2010: a waiver has expired, and what it accepted is still so.</summary>
public static class WaiverExpired
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2010",
        "Waiver expired",
        "The waiver of {0} {1} expired on {2}, as of {3}; {4}, or have the waiver approved again",
        "What is accepted is accepted until a date. After it, somebody decides again.",
        IsForCompiler: false);

    /// <summary>The finding for a waiver without a mistake.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="system">The system that has it; null for <c>aims.yaml</c>.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601.</param>
    public static Finding Of(Waiver waiver, AiSystem? system, string asOf) => new(
        Rule,
        [
            Quoting.Quote((waiver.Requirement ?? waiver.Rule)!.Value),
            system is null ? "in aims.yaml" : $"for AI system '{system.Id.Value}'",
            waiver.Expires!.Value,
            asOf,
            waiver.Requirement is null ? "mend what it accepts" : "provide what is missing",
        ],
        waiver.Expires.Position,
        system?.Id.Value);
}

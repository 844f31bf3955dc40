using Aims.Governance.Register;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2010: a waiver has expired, and what it excused is still missing.</summary>
public static class WaiverExpired
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2010",
        "Waiver expired",
        "The waiver of {0} for AI system '{1}' expired on {2}, as of {3}; provide what is missing, or have the waiver approved again",
        "What is accepted is accepted until a date. After it, somebody decides again.",
        IsForCompiler: false);

    /// <summary>The finding for a waiver.</summary>
    /// <param name="waiver">The waiver, with a requirement and a date.</param>
    /// <param name="system">The system that has it.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601.</param>
    public static Finding Of(Waiver waiver, AiSystem system, string asOf) => new(
        Rule,
        [Quoting.Quote(waiver.Requirement!.Value), system.Id.Value, waiver.Expires!.Value, asOf],
        waiver.Expires.Position,
        system.Id.Value);
}

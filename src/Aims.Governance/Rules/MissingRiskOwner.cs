using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS1004: an AI system has no risk owner.</summary>
public static class MissingRiskOwner
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1004",
        "AI system has no risk owner",
        "AI system '{0}' has no risk owner; name one under riskOwner in its register file",
        "Somebody must answer for what the system may do to people (ISO/IEC 42001 A.3.2).");

    /// <summary>The finding for a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="position">The code that calls a model, or the system's entry where there is no code to show.</param>
    /// <param name="member">Documentation id of the calling member, if any.</param>
    public static Finding Of(AiSystem system, SourcePosition? position, string? member) =>
        new(Rule, [system.Id.Value], position, system.Id.Value, member);
}

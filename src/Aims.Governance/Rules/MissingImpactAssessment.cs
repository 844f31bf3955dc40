using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS1003: an AI system has no impact assessment.</summary>
public static class MissingImpactAssessment
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1003",
        "AI system has no impact assessment",
        "AI system '{0}' has no impact assessment; record one under impactAssessment in its register file",
        "What the system may do to people and to society is assessed, approved and looked at again (ISO/IEC 42001 8.4, A.5).");

    /// <summary>Whether a system has none, and no waiver says that this is accepted; an expired waiver is AIMS2010.</summary>
    public static bool Concerns(AiSystem system) => system.ImpactAssessment is null && !system.Waives("impactAssessment");

    /// <summary>The finding for a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="position">The code that calls a model, or the system's entry where there is no code to show.</param>
    /// <param name="member">Documentation id of the calling member, if any.</param>
    public static Finding Of(AiSystem system, SourcePosition? position, string? member) =>
        new(Rule, [system.Id.Value], position, system.Id.Value, member);
}

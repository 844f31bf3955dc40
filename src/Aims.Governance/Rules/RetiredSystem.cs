using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS1008: code of a retired AI system still calls a model.</summary>
public static class RetiredSystem
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1008",
        "AI system is retired",
        "AI system '{0}' is retired, and this code still calls a model for it; remove the call, tie it to another system, or correct lifecycle in the register",
        "A system that the register calls retired is watched and reviewed by nobody (NIST AI RMF GOVERN 1.7).");

    /// <summary>The finding for the first model call of a member; null when its system isn't retired.</summary>
    public static Finding? Of(AiSystem system, Observation call) =>
        system.IsRetired ? new Finding(Rule, [system.Id.Value], call.Position, system.Id.Value, call.Scope.Caller) : null;
}

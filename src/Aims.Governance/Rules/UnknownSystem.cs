using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS1002: code names an AI system that the register lacks.</summary>
public static class UnknownSystem
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1002",
        "AI system is not in the register",
        "AI system '{0}' is not in the register; {1}",
        "A mark in the code is worth only what the register says of the system: purpose, risk owner, assessments.");

    /// <summary>The finding for a mark, or null when the register has its system.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="register">The register.</param>
    /// <param name="position">Where the mark is, or the member that carries it.</param>
    /// <param name="member">What carries the mark.</param>
    public static Finding? Check(ComponentMark mark, AimsRegister register, SourcePosition? position, string member)
    {
        if (register.TryGetSystem(mark.SystemId, out _))
        {
            return null;
        }

        var nearest = Spelling.Nearest(mark.SystemId, register.Systems.Select(system => system.Id.Value));
        var advice = !register.Exists ? "there is no register yet: create aims/aims.yaml at the root of the repository"
            : nearest is not null ? $"did you mean '{nearest}'?"
            : $"add aims/systems/{mark.SystemId}.yaml or use the id of a registered system";
        return new Finding(Rule, [mark.SystemId, advice], position, mark.SystemId, member) { Facts = new FixFacts { Meant = nearest } };
    }
}

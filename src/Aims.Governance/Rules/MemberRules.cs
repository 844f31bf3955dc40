using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>A finding about code, with the observation at which it is best shown.</summary>
public sealed record CodeFinding(Finding Finding, Observation At);

/// <summary>The rules on the model calls and tools of one member.</summary>
public static class MemberRules
{
    /// <summary>Judges the model calls of one member: AIMS1001 for each call; AIMS1003, AIMS1004 and AIMS1008 once, at the first; AIMS1005 and AIMS1006 for each model. AIMS1009 for each tool that it hands over.</summary>
    /// <param name="observations">What was observed in one member, in source order; all of one scope.</param>
    /// <param name="register">The register.</param>
    public static IEnumerable<CodeFinding> Judge(IReadOnlyList<Observation> observations, AimsRegister register) =>
        Calls(observations, register).Concat(UndeclaredTool.Of(observations, register))
            .Select(item => item with { Finding = item.Finding with { Scope = item.At.Scope } });

    private static IEnumerable<CodeFinding> Calls(IReadOnlyList<Observation> observations, AimsRegister register)
    {
        var calls = observations.Where(observation => observation.IsModelCall).ToList();
        if (calls.Count == 0)
        {
            yield break;
        }

        foreach (var denied in DeniedModel.Of(register.Policy, calls))
        {
            yield return denied;
        }

        var first = calls[0];
        var assignment = SystemAssignment.Of(first.Scope, register);
        if (assignment is null)
        {
            foreach (var call in calls)
            {
                yield return new CodeFinding(ModelCallWithoutSystem.Of(call), call);
            }

            yield break;
        }

        // A system that the register lacks is AIMS1002 at the mark, and nothing more is known of it here.
        if (!register.TryGetSystem(assignment.SystemId, out var system))
        {
            yield break;
        }

        // Code of a retired system should go; what else the system lacks would be noise.
        if (RetiredSystem.Of(system, first) is { } retired)
        {
            yield return new CodeFinding(retired, first);
            yield break;
        }

        if (MissingImpactAssessment.Concerns(system))
        {
            yield return new CodeFinding(MissingImpactAssessment.Of(system, first.Position, first.Scope.Caller), first);
        }

        if (system.RiskOwner is null)
        {
            yield return new CodeFinding(MissingRiskOwner.Of(system, first.Position, first.Scope.Caller), first);
        }

        foreach (var undeclared in UndeclaredModel.Of(system, register.Policy, calls))
        {
            yield return undeclared;
        }
    }
}

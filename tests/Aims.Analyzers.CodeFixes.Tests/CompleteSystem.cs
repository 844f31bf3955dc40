namespace Aims.Tests;

/// <summary>A system's file that no rule complains about.</summary>
internal static class CompleteSystem
{
    public static string Of(string id, string models = "") => $$"""
        id: {{id}}
        name: Claims triage assistant
        purpose: Suggests a handling route for an incoming claim; a claims handler decides.
        riskOwner: { name: A. Rivera }
        lifecycle: deployed
        role: deployer
        impactAssessment: { id: IA-1, approvedBy: B. Chen, approvedOn: 2026-06-01, nextReview: 2027-06-01 }

        """ + models;
}

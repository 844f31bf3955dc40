using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>The rules on the risk tier of a system: it must be one of the policy's, and the entry must have what the tier asks for.</summary>
public static class RiskTierRules
{
    /// <summary>AIMS2003 for a tier that the policy doesn't know; AIMS2004 for each thing that it asks for and that is neither there nor waived.</summary>
    public static IEnumerable<Finding> Judge(AiSystem system, Policy policy)
    {
        if (system.IsRetired || system.RiskTier is not { } name || policy.RiskTiers.Count == 0)
        {
            yield break;
        }

        if (policy.TierOf(system) is not { } tier)
        {
            var names = policy.RiskTiers.Select(tier => tier.Name.Value).ToList();
            yield return BadValue.Of("'riskTier'", Quoting.Quote(name.Value), ValueForms.OneOf(names, name.Value, ", which aims.yaml defines")!, name.Position, Spelling.Nearest(name.Value, names));
            yield break;
        }

        var told = new List<string>();
        foreach (var requirement in tier.Requires.Select(requirement => requirement.Value).OrderBy(requirement => requirement.Length).ThenBy(requirement => requirement, StringComparer.Ordinal))
        {
            // The impact assessment as a whole is AIMS1003, and that once; so is whatever else is missing as a whole.
            var isTold = (requirement.Split('.')[0] == "impactAssessment" && system.ImpactAssessment is null)
                || told.Any(whole => Requirements.Covers(whole, requirement));
            if (!isTold && !Requirements.IsMet(system.Entry, requirement) && !system.Waives(requirement))
            {
                told.Add(requirement);
                yield return MissingField.OfTier(requirement, tier.Name.Value, Requirements.ExampleOf(requirement), name.Position, system.Id.Value);
            }
        }
    }
}

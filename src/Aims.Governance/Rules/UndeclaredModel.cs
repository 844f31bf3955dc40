using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS1005: code calls a model, or a provider, that its system's <c>models</c> doesn't list.</summary>
public static class UndeclaredModel
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1005",
        "Model or provider is not declared for the system",
        "{0} is not among the models that AI system '{1}' declares ({2}); add it under models in its register file, or call a declared one",
        "Assessments and approvals are about the models that the entry lists; one that isn't listed was looked at by nobody.");

    /// <summary>
    /// The findings for the model calls of one member: one for each model or provider, at its first call. Only what the code
    /// names is judged, and only where the system declares models at all. What the policy denies is AIMS1006 already.
    /// </summary>
    public static IEnumerable<CodeFinding> Of(AiSystem system, Policy policy, IEnumerable<Observation> calls)
    {
        if (system.Models.Count == 0)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var call in calls)
        {
            foreach (var what in Undeclared(system, policy, call).Where(told.Add))
            {
                var declared = string.Join(", ", system.Models.Select(model => $"{model.Provider.Value} {model.Id.Value}"));
                yield return new CodeFinding(
                    new Finding(Rule, [what, system.Id.Value, declared], call.Position, system.Id.Value, call.Scope.Caller),
                    call);
            }
        }
    }

    // An undeclared provider says all about its model.
    private static IEnumerable<string> Undeclared(AiSystem system, Policy policy, Observation call)
    {
        var provider = CalledModels.ProviderOf(call);
        if (provider is not null && policy.DeniesProvider(provider))
        {
            return [];
        }

        if (provider is not null && !system.Models.Any(model => string.Equals(model.Provider.Value, provider, StringComparison.OrdinalIgnoreCase)))
        {
            return [CalledModels.DescribeProvider(provider)];
        }

        return CalledModels.IdsOf(call)
            .Where(id => !policy.DeniesModel(provider, id) && !system.Models.Any(model => model.IsModel(provider, id)))
            .Select(id => CalledModels.Describe(provider, id));
    }
}

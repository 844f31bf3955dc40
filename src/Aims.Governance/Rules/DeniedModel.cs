using Aims.Governance.Observations;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS1006: code calls a model or a provider that the policy of <c>aims.yaml</c> denies or doesn't allow.</summary>
public static class DeniedModel
{
    public static RuleInfo Rule { get; } = new(
        "AIMS1006",
        "Model or provider is denied by policy",
        "{0} is not allowed by the policy in aims.yaml; call one that is, or have the policy changed",
        "The organisation decided which providers and models code may call (ISO/IEC 42001 A.10.3). It holds for all code, whatever system it belongs to.");

    /// <summary>The findings for the model calls of one member: one for each provider or model, at its first call. Only what the code itself names is judged.</summary>
    public static IEnumerable<CodeFinding> Of(Policy policy, IReadOnlyList<Observation> calls)
    {
        if (!policy.SpeaksOfModels)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var call in calls)
        {
            foreach (var what in Denied(policy, call).Where(told.Add))
            {
                yield return new CodeFinding(new Finding(Rule, [what], call.Position, Member: call.Scope.Caller), call);
            }
        }
    }

    // A denied provider says all about its model.
    private static IEnumerable<string> Denied(Policy policy, Observation call)
    {
        var provider = CalledModels.ProviderOf(call);
        return provider is not null && policy.DeniesProvider(provider)
            ? [CalledModels.DescribeProvider(provider)]
            : CalledModels.IdsOf(call).Where(id => policy.DeniesModel(provider, id)).Select(id => CalledModels.Describe(provider, id));
    }
}

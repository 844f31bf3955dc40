using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Yaml;

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
    /// names is judged, and only where the system declares models at all.
    /// </summary>
    public static IEnumerable<CodeFinding> Of(AiSystem system, IEnumerable<Observation> calls)
    {
        if (system.Models.Count == 0)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var call in calls)
        {
            foreach (var (what, models) in Undeclared(system, call).Where(item => told.Add(item.What)))
            {
                var declared = string.Join(", ", system.Models.Select(model => $"{model.Provider.Value} {model.Id.Value}"));
                yield return new CodeFinding(
                    new Finding(Rule, [what, system.Id.Value, declared], call.Position, system.Id.Value, call.Scope.Caller)
                    {
                        Facts = new FixFacts { RegisterFile = system.Id.Position.File, Models = models },
                    },
                    call);
            }
        }
    }

    // An undeclared provider says all about its model.
    private static IEnumerable<(string What, IReadOnlyList<NamedModel> Models)> Undeclared(AiSystem system, Observation call)
    {
        if (call.Model is not { } identity)
        {
            return [];
        }

        var provider = identity.Provider;
        var named = NamedModel.AllOf(identity).ToList();
        if (provider == ModelApi.AnyProvider)
        {
            // Whose it is the code doesn't say, so that no entry can be made of it.
            return named
                .Where(seen => !system.Models.Any(model => IsSame(model.Id.Value, seen.Id)))
                .Select(seen => ($"The model {Quoting.Quote(seen.Id)}", (IReadOnlyList<NamedModel>)[]));
        }

        if (!system.Models.Any(model => IsSame(model.Provider.Value, provider)))
        {
            return [($"The provider {Quoting.Quote(provider)}", named)];
        }

        return named
            .Where(seen => !system.Models.Any(model => IsSame(model.Id.Value, seen.Id) && IsSame(model.Provider.Value, provider)))
            .Select(seen => ($"The model {Quoting.Quote(seen.Id)} of {provider}", (IReadOnlyList<NamedModel>)[seen]));
    }

    private static bool IsSame(string declared, string seen) => string.Equals(declared, seen, StringComparison.OrdinalIgnoreCase);
}

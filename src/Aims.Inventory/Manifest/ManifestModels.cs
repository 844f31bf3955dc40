using Aims.Governance.Catalogue;
using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Manifest;

/// <summary>What the manifest says of models, from the observations.</summary>
internal static class ManifestModels
{
    private const string UnknownProvider = "unknown";

    /// <summary>Kinds of use behind which there is a model.</summary>
    private static readonly HashSet<string> KindsWithModel = new(StringComparer.Ordinal)
    {
        ApiKind.Invoke, ApiKind.Construct, ApiKind.Register, ApiKind.Agent, ApiKind.Resource, ApiKind.Train,
    };

    /// <summary>Who serves the model of a use.</summary>
    public static string ProviderOf(Observation observation)
    {
        var provider = observation.Model?.Provider ?? observation.Entry.Provider;
        return provider == ModelApi.AnyProvider ? UnknownProvider : provider;
    }

    /// <summary>The model of a use; null for uses that have none, and for clients that are made without naming one.</summary>
    public static ManifestModel? ModelOf(Observation observation)
    {
        if (observation.Model is not { } identity || !KindsWithModel.Contains(observation.Entry.Kind))
        {
            return null;
        }

        return observation.Entry.Kind != ApiKind.Invoke && identity.Models.All(model => model.From == ModelSource.Unknown) ? null : Model(identity.Models);
    }

    /// <summary>The models behind model calls, each with how many calls may reach it.</summary>
    public static IReadOnlyList<ManifestReachedModel> Reached(IEnumerable<Observation> calls) =>
    [
        .. calls
            .Where(call => call.Model is not null)
            .SelectMany(call => call.Model!.Models.Select(model => (Provider: ProviderOf(call), Model: model)))
            .GroupBy(item => item)
            .Select(group => new ManifestReachedModel(group.Key.Provider, Model([group.Key.Model]), group.Count()))
            .OrderBy(item => item.Provider, StringComparer.Ordinal)
            .ThenBy(item => item.Model.From, StringComparer.Ordinal)
            .ThenBy(item => item.Model.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Model.Key, StringComparer.Ordinal)
            .ThenBy(item => item.Model.Reason, StringComparer.Ordinal),
    ];

    /// <summary>The pipelines that members build.</summary>
    public static IReadOnlyList<ManifestPipeline> Pipelines(IEnumerable<Observation> others) =>
    [
        .. others
            .Where(other => other.Entry.Stage is not null)
            .GroupBy(other => other.Scope.Caller, StringComparer.Ordinal)
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => new ManifestPipeline(
                member.Key,
                [
                    .. member
                        .OrderBy(stage => stage.Position?.File, StringComparer.Ordinal)
                        .ThenBy(stage => stage.Position?.Line)
                        .ThenBy(stage => stage.Sequence)
                        .Select(stage => new ManifestPipelineStage(stage.Entry.Stage!, stage.Api, stage.Position?.Line)),
                ])),
    ];

    private static ManifestModel Model(IReadOnlyList<ModelReference> models) =>
        One(models[0], models.Count == 1 ? null : [.. models.Skip(1).Select(model => One(model, null))]);

    private static ManifestModel One(ModelReference model, IReadOnlyList<ManifestModel>? alternatives) =>
        new(model.Id, model.From, model.Key, model.Reason, alternatives);
}

using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Joining;

/// <summary>
/// Joins the manifests of a solution by name: a service is given its model's client under the name of a connection or resource,
/// and the application host says elsewhere which model stands behind that name.
/// </summary>
public static class ManifestJoiner
{
    private const string ConnectionStrings = "ConnectionStrings:";

    /// <summary>Joins manifests. The result doesn't depend on their order.</summary>
    public static JoinedInventory Join(IReadOnlyList<AimsManifest> manifests)
    {
        var definitions = manifests
            .SelectMany(manifest => manifest.OtherUses.Where(use => use is { Kind: ApiKind.Resource, Connection: not null }).Select(use => (Manifest: manifest, Use: use)))
            .ToLookup(definition => definition.Use.Connection!, StringComparer.OrdinalIgnoreCase);
        return new JoinedInventory
        {
            Assemblies = [.. manifests.Select(manifest => manifest.Subject.Assembly).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ModelCalls = [.. manifests
                .SelectMany(manifest => manifest.ModelCalls.Select(call => Call(manifest, call, definitions)))
                .OrderBy(call => call.Assembly, StringComparer.Ordinal)
                .ThenBy(call => call.Caller, StringComparer.Ordinal)
                .ThenBy(call => call.Api, StringComparer.Ordinal)
                .ThenBy(call => call.File, StringComparer.Ordinal)
                .ThenBy(call => call.Line)],
        };
    }

    private static JoinedModelCall Call(AimsManifest manifest, ManifestModelApiUse call, ILookup<string, (AimsManifest Manifest, ManifestModelApiUse Use)> definitions)
    {
        IEnumerable<ManifestModel> named = call.Model is null ? [] : All(call.Model);
        var models = named
            .SelectMany(Names)
            .SelectMany(name => Follow(name, [], definitions))
            .DistinctBy(model => (model.Provider, model.Id, string.Join('\n', model.Steps)))
            .OrderBy(model => model.Id, StringComparer.Ordinal)
            .ThenBy(model => model.Provider, StringComparer.Ordinal)
            .ThenBy(model => string.Join('\n', model.Steps), StringComparer.Ordinal);
        return new JoinedModelCall(
            manifest.Subject.Assembly, call.Caller, call.Api, call.Modality, call.Provider, call.Model, [.. models], call.System, call.File, call.Line);
    }

    private static IEnumerable<JoinedModel> Follow(string name, IReadOnlyList<JoinStep> way, ILookup<string, (AimsManifest Manifest, ManifestModelApiUse Use)> definitions)
    {
        foreach (var (manifest, use) in definitions[name])
        {
            var step = new JoinStep(use.Connection!, manifest.Subject.Assembly, use.Api, use.Caller, use.File, use.Line);
            if (use.Model is not { } model || way.Contains(step))
            {
                continue;
            }

            foreach (var one in All(model))
            {
                if (one.From == ModelSource.Constant && one.Id is { } id)
                {
                    yield return new JoinedModel(use.Provider, id, [.. way, step]);
                }

                foreach (var further in Names(one).Where(next => !string.Equals(next, name, StringComparison.OrdinalIgnoreCase)).SelectMany(next => Follow(next, [.. way, step], definitions)))
                {
                    yield return further;
                }
            }
        }
    }

    private static IEnumerable<ManifestModel> All(ManifestModel model) => [model, .. model.Alternatives ?? []];

    // By which another manifest may define it: a connection, a connection string's key, a deployment that is named like a resource.
    private static IEnumerable<string> Names(ManifestModel model) => model switch
    {
        { From: ModelSource.Join, Key: { } key } => [key],
        { From: ModelSource.Configuration, Key: { } key } when key.StartsWith(ConnectionStrings, StringComparison.OrdinalIgnoreCase) => [key[ConnectionStrings.Length..]],
        { From: ModelSource.Constant, Id: { } id } => [id],
        _ => [],
    };
}

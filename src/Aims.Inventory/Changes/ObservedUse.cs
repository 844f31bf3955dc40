using Aims.Governance.Catalogue;
using Aims.Governance.Changes;
using Aims.Governance.Observations;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Changes;

/// <summary>What an assembly does for an AI system, from what its manifest lists: so that a build and whoever reads its manifest say the same.</summary>
public static class ObservedUse
{
    // A client that is only made or registered names the model of calls elsewhere.
    private static readonly HashSet<string> NamingAModel = new([.. KindOfCall.Kinds, ApiKind.Construct, ApiKind.Register, ApiKind.Resource], StringComparer.Ordinal);

    /// <summary>What the assembly of a manifest does for a system.</summary>
    public static SystemUse Of(AimsManifest manifest, string system) => Of(system, manifest.ModelCalls, manifest.OtherUses, manifest.Tools);

    /// <summary>What an assembly does for a system.</summary>
    /// <param name="system">The system's id.</param>
    /// <param name="calls">The assembly's model calls.</param>
    /// <param name="others">Its other uses of model APIs.</param>
    /// <param name="tools">The tools that it hands to models.</param>
    internal static SystemUse Of(string system, IEnumerable<ManifestModelApiUse> calls, IEnumerable<ManifestModelApiUse> others, IEnumerable<ManifestModelTool> tools)
    {
        // What is only named in an expression tree doesn't run.
        var uses = calls.Concat(others).Where(use => use.System == system && use.Form != "reference" && NamingAModel.Contains(use.Kind)).ToList();
        var calling = uses.Where(use => KindOfCall.Kinds.Contains(use.Kind)).ToList();
        return new SystemUse
        {
            Models = [.. uses.SelectMany(Models).Distinct().OrderBy(model => model.ToString(), StringComparer.Ordinal)],
            Providers = Sorted(uses.Select(use => use.Provider).Where(provider => provider != UsedModel.UnknownProvider)),
            Endpoints = Sorted(uses.Select(use => use.Endpoint).OfType<string>()),
            Calls = [.. calling.Select(use => new KindOfCall(use.Kind, use.Modality)).Distinct().OrderBy(call => call.ToString(), StringComparer.Ordinal)],
            Tools = Tools(tools.Where(tool => tool.System == system)),
            Callers = Sorted(calling.Select(use => DocumentationId.TypeOf(use.Caller))),
        };
    }

    private static IEnumerable<UsedModel> Models(ManifestModelApiUse use) =>
        use.Model is { } model ? (model.Alternatives ?? []).Prepend(model).Select(item => UsedModel.Of(use.Provider, item.From, item.Id, item.Key)) : [];

    private static IReadOnlyList<UsedTool> Tools(IEnumerable<ManifestModelTool> tools) =>
    [
        .. from tool in tools
           group tool by (tool.Method, Api: tool.Method is null ? tool.Api : null) into same
           orderby same.Key.Method ?? same.Key.Api
           let effects = Sorted(same.SelectMany(tool => tool.Effects).Select(effect => effect.Effect))
           from number in Enumerable.Range(0, FunctionsIn(same))
           select new UsedTool(same.Key.Method, same.Key.Api, effects),
    ];

    // Lambdas and local functions of one member have one id. A tool may be handed over and wrapped by several APIs in turn: those that
    // one API gets are different ones.
    private static int FunctionsIn(IEnumerable<ManifestModelTool> same)
    {
        var written = same.Where(tool => tool.Method is not null && tool.Method == tool.Caller).ToList();
        return written.Count == 0 ? 1 : written.GroupBy(tool => tool.Api, StringComparer.Ordinal).Max(tools => tools.Count());
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

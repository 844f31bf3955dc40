using Aims.Inventory.Metadata;

namespace Aims.Inventory.Manifest;

/// <summary>
/// Says in a sentence what a scan found and where it could not look. That nothing was found is a statement, too: a reader must be
/// able to tell it from a scan that read nothing.
/// </summary>
internal static class CollectionStatement
{
    public static string Of(AssemblyObservations assembly)
    {
        var calls = assembly.Observations.Count(observation => observation.IsModelCall);
        var all = assembly.MethodBodiesRead + assembly.MethodBodiesUnread.Count;
        var found = $"{(calls == 0 ? "No model call was" : calls == 1 ? "1 model call was" : $"{calls} model calls were")} found in {Bodies(assembly.MethodBodiesRead, all)}.";
        return assembly.UnresolvedAssemblies.Count == 0
            ? found
            : $"{found} Of the referenced assemblies, {assembly.UnresolvedAssemblies.Count} could not be read to tell whether calls to {(assembly.UnresolvedAssemblies.Count == 1 ? "it reach" : "them reach")} a model.";
    }

    private static string Bodies(int read, int all) =>
        read == all ? $"the {read} method {(read == 1 ? "body" : "bodies")} of this assembly, all of which were read" : $"{read} of the {all} method bodies of this assembly; the others could not be read";
}

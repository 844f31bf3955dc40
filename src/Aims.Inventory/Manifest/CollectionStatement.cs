using Aims.Inventory.Dependencies;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Manifest;

/// <summary>
/// Says in a few sentences what a scan found and where it could not look. That nothing was found is a statement, too: a reader must be
/// able to tell it from a scan that read nothing.
/// </summary>
internal static class CollectionStatement
{
    public static string Of(AssemblyObservations assembly, DependencyInventory? dependencies) =>
        string.Join(" ", new[] { Found(assembly), Unresolved(assembly.UnresolvedAssemblies.Count), Shipped(dependencies) }.OfType<string>());

    private static string Found(AssemblyObservations assembly)
    {
        var calls = assembly.Observations.Count(observation => observation.IsModelCall);
        var read = assembly.MethodBodiesRead;
        var unread = assembly.MethodBodiesUnread.Count;
        var bodies = unread == 0 ? $"the {Count(read, "method body", "method bodies")} of this assembly, all of which were read" : $"{read} of the {read + unread} method bodies of this assembly; the others could not be read";
        return $"{(calls == 0 ? "No model call was" : calls == 1 ? "1 model call was" : $"{calls} model calls were")} found in {bodies}.";
    }

    private static string? Unresolved(int count) => count == 0
        ? null
        : $"Of the referenced assemblies, {count} could not be read to tell whether calls to {(count == 1 ? "it reach" : "them reach")} a model.";

    private static string? Shipped(DependencyInventory? dependencies)
    {
        if (dependencies is not { AssembliesLookedAt: > 0 })
        {
            return null;
        }

        // Those that only the manifests of others list aren't among the files.
        var seen = dependencies.Shipped.Where(entry => entry.Via is null).ToList();
        var read = seen.Count(DependencyReader.IsAccountedFor);
        var calling = seen.Count(entry => !DependencyReader.IsAccountedFor(entry) && entry.ModelCalls > 0);
        var unread = dependencies.Limitations.Count(limitation => limitation.Id == DependencyReader.UnreadLimitation);
        return $"Of the {Count(dependencies.AssembliesLookedAt, "assembly that ships", "assemblies that ship")} with it, the manifests of {read} were taken in; of the others, model SDKs left aside, "
            + $"{(calling == 0 ? "none calls" : calling == 1 ? "1 calls" : $"{calling} call")} models as far as was seen{(unread == 0 ? "" : $", and {unread} could not be read")}.";
    }

    private static string Count(int number, string one, string several) => $"{number} {(number == 1 ? one : several)}";
}

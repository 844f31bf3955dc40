using System.Reflection.Metadata;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Metadata;

/// <summary>Finds the types that implement or derive from a type through which models are called.</summary>
internal sealed class ModelTypes(MetadataModule module, MemberResolver resolver, ModelApiCatalogue catalogue, GeneratedCode generated)
{
    private const int MaxBaseTypes = 100;

    private readonly ILookup<string, ModelApi> _called = catalogue.All.Where(api => api.Kind == ApiKind.Invoke).ToLookup(api => api.Type, StringComparer.Ordinal);

    /// <summary>The types, by their ids in ordinal order; each with the catalogue types that it names itself or through the assembly's own types.</summary>
    public IReadOnlyList<ObservedModelType> Find()
    {
        var found = new HashSet<ObservedModelType>();
        foreach (var handle in module.Reader.TypeDefinitions)
        {
            if (generated.IsGenerated(handle))
            {
                continue;
            }

            try
            {
                Collect(handle, found);
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                // A damaged type makes no claim.
            }
        }

        return [.. found.OrderBy(item => item.Type, StringComparer.Ordinal).ThenBy(item => item.Implements, StringComparer.Ordinal)];
    }

    private void Collect(TypeDefinitionHandle handle, HashSet<ObservedModelType> found)
    {
        var type = handle;
        for (var depth = 0; depth < MaxBaseTypes && !type.IsNil; depth++)
        {
            var definition = module.Reader.GetTypeDefinition(type);
            foreach (var implementation in definition.GetInterfaceImplementations())
            {
                Add(handle, module.Reader.GetInterfaceImplementation(implementation).Interface, found);
            }

            Add(handle, definition.BaseType, found);
            type = DefinitionOf(definition.BaseType) is { Kind: HandleKind.TypeDefinition, IsNil: false } own ? (TypeDefinitionHandle)own : default;
        }
    }

    private void Add(TypeDefinitionHandle handle, EntityHandle named, HashSet<ObservedModelType> found)
    {
        // By name first: other assemblies are opened only where a name is the catalogue's.
        if (DefinitionOf(named) is not { Kind: HandleKind.TypeReference, IsNil: false } reference
            || module.Names.Of(reference).DocumentationName is not { } name
            || !_called.Contains(name)
            || resolver.ResolveType(module, reference) is not { } type)
        {
            return;
        }

        var modalities = _called[name].Where(api => string.Equals(api.Assembly, type.Module.SimpleName, StringComparison.OrdinalIgnoreCase)).Select(api => api.Modality).Distinct(StringComparer.Ordinal).ToList();
        if (modalities.Count > 0)
        {
            found.Add(new ObservedModelType(module.Ids.OfType(handle), "T:" + name, modalities.Count == 1 ? modalities[0] : ApiModality.Any));
        }
    }

    private EntityHandle DefinitionOf(EntityHandle type) =>
        type is { Kind: HandleKind.TypeSpecification, IsNil: false } && module.Signatures.TryReadInstance((TypeSpecificationHandle)type, out var definition, out _) ? definition : type;
}

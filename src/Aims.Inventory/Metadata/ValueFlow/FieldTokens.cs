using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>The fields that the tokens of the observed module name; each token is read once.</summary>
internal sealed class FieldTokens(MetadataModule module)
{
    private readonly Dictionary<EntityHandle, FieldDefinitionHandle> _own = [];

    /// <summary>The field of the observed module; nil when it is another module's.</summary>
    public FieldDefinitionHandle OwnOf(EntityHandle token)
    {
        if (token.Kind == HandleKind.FieldDefinition)
        {
            return (FieldDefinitionHandle)token;
        }

        if (!_own.TryGetValue(token, out var field))
        {
            field = Find(token);
            _own.Add(token, field);
        }

        return field;
    }

    // Within a generic type its own fields are named by references to an instance of it.
    private FieldDefinitionHandle Find(EntityHandle token)
    {
        var reader = module.Reader;
        if (token.Kind != HandleKind.MemberReference)
        {
            return default;
        }

        var reference = reader.GetMemberReference((MemberReferenceHandle)token);
        if (reference.Parent.Kind == HandleKind.TypeSpecification
            && module.Signatures.TryReadInstance((TypeSpecificationHandle)reference.Parent, out var type, out _)
            && type.Kind == HandleKind.TypeDefinition)
        {
            foreach (var handle in reader.GetTypeDefinition((TypeDefinitionHandle)type).GetFields())
            {
                if (reader.StringComparer.Equals(reader.GetFieldDefinition(handle).Name, reader.GetString(reference.Name)))
                {
                    return handle;
                }
            }
        }

        return default;
    }
}

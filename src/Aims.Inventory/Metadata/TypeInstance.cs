using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>A type definition, found in its assembly, with the arguments for its type parameters; none when it isn't generic or open.</summary>
internal readonly record struct TypeInstance(MetadataModule Module, TypeDefinitionHandle Type, TypeShape[] Arguments)
{
    public TypeDefinition Definition => Module.Reader.GetTypeDefinition(Type);

    public TypeName Name => Module.Names.Of(Type);
}

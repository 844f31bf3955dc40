using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>A method definition, found in its assembly, of a type with arguments.</summary>
internal readonly record struct MethodInstance(TypeInstance Type, MethodDefinitionHandle Method)
{
    public MetadataModule Module => Type.Module;

    public MethodDefinition Definition => Module.Reader.GetMethodDefinition(Method);

    public string Name => Module.Reader.GetString(Definition.Name);

    public MethodShape Shape => Module.Signatures.ReadMethod(Definition.Signature);
}

using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>Tells the types and methods of a module that compilers made; each type is decided once.</summary>
internal sealed class GeneratedCode(MetadataReader reader)
{
    private const int MaxNesting = 100;

    private readonly Dictionary<TypeDefinitionHandle, bool> _types = [];

    /// <summary>Whether a compiler made the method, or the type that it is in.</summary>
    public bool IsGenerated(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        return IsGenerated(method.GetDeclaringType()) || GeneratedNames.IsMethod(reader.GetString(method.Name));
    }

    /// <summary>Whether a compiler made the type, or a type around it.</summary>
    public bool IsGenerated(TypeDefinitionHandle handle)
    {
        if (!_types.TryGetValue(handle, out var isGenerated))
        {
            var type = handle;
            for (var depth = 0; depth < MaxNesting && !type.IsNil && !isGenerated; depth++)
            {
                var definition = reader.GetTypeDefinition(type);
                isGenerated = GeneratedNames.IsType(reader.GetString(definition.Name));
                type = definition.GetDeclaringType();
            }

            _types.Add(handle, isGenerated);
        }

        return isGenerated;
    }

    /// <summary>The nearest type around code that people wrote; the outermost where they wrote none.</summary>
    public TypeDefinitionHandle NearestWrittenType(TypeDefinitionHandle type)
    {
        for (var depth = 0; depth < MaxNesting && IsGenerated(type); depth++)
        {
            var outer = reader.GetTypeDefinition(type).GetDeclaringType();
            if (outer.IsNil)
            {
                break;
            }

            type = outer;
        }

        return type;
    }
}

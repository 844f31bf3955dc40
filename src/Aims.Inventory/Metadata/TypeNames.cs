using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>The names of a module's type definitions and references, each built once.</summary>
internal sealed class TypeNames(MetadataReader reader)
{
    // Compilers and the runtime give up long before.
    private const int MaxNesting = 100;

    private readonly Dictionary<EntityHandle, TypeName> _names = [];
    private readonly Dictionary<string, TypeShape> _system = new(StringComparer.Ordinal);

    /// <summary>The name of a type definition or reference.</summary>
    public TypeName Of(EntityHandle handle) => Of(handle, MaxNesting);

    /// <summary>A type of the namespace <c>System</c> that signatures write as a code.</summary>
    public TypeShape SystemType(string name)
    {
        if (!_system.TryGetValue(name, out var shape))
        {
            shape = TypeShape.Named(new TypeName("System", [new TypeNameSegment(name, 0)]));
            _system.Add(name, shape);
        }

        return shape;
    }

    private TypeName Of(EntityHandle handle, int depth)
    {
        if (_names.TryGetValue(handle, out var known))
        {
            return known;
        }

        if (depth == 0)
        {
            throw new BadImageFormatException("Types are nested in a circle, or too deep.");
        }

        var name = handle.Kind switch
        {
            HandleKind.TypeDefinition => OfDefinition((TypeDefinitionHandle)handle, depth),
            HandleKind.TypeReference => OfReference((TypeReferenceHandle)handle, depth),
            _ => throw new BadImageFormatException("A type definition or reference was expected."),
        };
        _names.Add(handle, name);
        return name;
    }

    private TypeName OfDefinition(TypeDefinitionHandle handle, int depth)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var parameters = type.GetGenericParameters().Count;
        var outer = type.GetDeclaringType();
        if (outer.IsNil)
        {
            return new TypeName(reader.GetString(type.Namespace), [TypeNameSegment.OfDefinition(name, parameters)]);
        }

        // A nested type repeats the type parameters of the types around it.
        var outerParameters = reader.GetTypeDefinition(outer).GetGenericParameters().Count;
        return TypeName.Nested(Of(outer, depth - 1), TypeNameSegment.OfDefinition(name, Math.Max(0, parameters - outerParameters)));
    }

    private TypeName OfReference(TypeReferenceHandle handle, int depth)
    {
        var type = reader.GetTypeReference(handle);
        var segment = TypeNameSegment.OfReference(reader.GetString(type.Name));
        return type.ResolutionScope.Kind == HandleKind.TypeReference && !type.ResolutionScope.IsNil
            ? TypeName.Nested(Of(type.ResolutionScope, depth - 1), segment)
            : new TypeName(reader.GetString(type.Namespace), [segment]);
    }
}

using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>Finds the definitions of referenced types and methods, through facades and type forwarders.</summary>
internal sealed class MemberResolver(ReferencedAssemblies assemblies)
{
    private const int MaxForwards = 16;
    private const int MaxNesting = 100;
    private const int MaxBaseTypes = 500;

    private readonly Dictionary<(MetadataModule Module, TypeReferenceHandle Handle), TypeInstance?> _types = [];

    /// <summary>
    /// The type that a handle in <paramref name="module"/> names; null when its assembly isn't at hand, or when it is no
    /// type of its own (array, pointer, type parameter).
    /// </summary>
    public TypeInstance? ResolveType(MetadataModule module, EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return null;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return new TypeInstance(module, (TypeDefinitionHandle)handle, []);
            case HandleKind.TypeReference:
                return ResolveReference(module, (TypeReferenceHandle)handle, MaxNesting);
            case HandleKind.TypeSpecification:
                return module.Signatures.TryReadInstance((TypeSpecificationHandle)handle, out var definition, out var arguments)
                    && definition.Kind != HandleKind.TypeSpecification
                    && ResolveType(module, definition) is { } generic
                        ? generic with { Arguments = arguments }
                        : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The definition of a method that a MethodDef, MemberRef or MethodSpec names; null when it can't be found. A reference
    /// may name a type that only inherits the method.
    /// </summary>
    public MethodInstance? ResolveMethod(MetadataModule module, EntityHandle handle)
    {
        var reader = module.Reader;
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                var method = (MethodDefinitionHandle)handle;
                return new MethodInstance(new TypeInstance(module, reader.GetMethodDefinition(method).GetDeclaringType(), []), method);
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
                return generic.Kind == HandleKind.MethodSpecification ? null : ResolveMethod(module, generic);
            case HandleKind.MemberReference:
                return ResolveReference(module, reader.GetMemberReference((MemberReferenceHandle)handle));
            default:
                return null;
        }
    }

    /// <summary>The base type as seen from an instance of a type.</summary>
    public TypeInstance? BaseOf(TypeInstance type) => InContext(type, type.Definition.BaseType);

    /// <summary>A type named by a handle in the type's own metadata, with the type's arguments put in.</summary>
    public TypeInstance? InContext(TypeInstance type, EntityHandle handle) =>
        ResolveType(type.Module, handle) is { } found
            ? found with { Arguments = TypeShape.SubstituteAll(found.Arguments, type.Arguments) }
            : null;

    private MethodInstance? ResolveReference(MetadataModule module, MemberReference reference)
    {
        if (reference.GetKind() != MemberReferenceKind.Method)
        {
            return null;
        }

        if (reference.Parent.Kind == HandleKind.MethodDefinition)
        {
            // One call of a vararg method.
            return ResolveMethod(module, reference.Parent);
        }

        if (ResolveType(module, reference.Parent) is not { } named)
        {
            return null;
        }

        // Signatures of references are written with the declaring type's own type parameters.
        var type = named with { Arguments = [] };
        var name = module.Reader.GetString(reference.Name);
        var shape = module.Signatures.ReadMethod(reference.Signature);
        for (var i = 0; i < MaxBaseTypes; i++)
        {
            if (FindMethod(type, name, shape) is { } method)
            {
                return method;
            }

            if (BaseOf(type) is not { } baseType)
            {
                return null;
            }

            type = baseType;
        }

        return null;
    }

    /// <summary>The method of that name and signature that the type itself declares.</summary>
    public static MethodInstance? FindMethod(TypeInstance type, string name, MethodShape shape)
    {
        var reader = type.Module.Reader;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (reader.StringComparer.Equals(method.Name, name)
                && shape.Matches(type.Module.Signatures.ReadMethod(method.Signature), type.Arguments))
            {
                return new MethodInstance(type, handle);
            }
        }

        return null;
    }

    private TypeInstance? ResolveReference(MetadataModule module, TypeReferenceHandle handle, int depth)
    {
        var key = (module, handle);
        if (!_types.TryGetValue(key, out var type))
        {
            type = FindReferenced(module, handle, depth);
            _types.Add(key, type);
        }

        return type;
    }

    private TypeInstance? FindReferenced(MetadataModule module, TypeReferenceHandle handle, int depth)
    {
        var reference = module.Reader.GetTypeReference(handle);
        var scope = reference.ResolutionScope;
        var name = module.Reader.GetString(reference.Name);
        if (scope.Kind == HandleKind.TypeReference)
        {
            if (depth == 0)
            {
                throw new BadImageFormatException("Types are nested in a circle, or too deep.");
            }

            return ResolveReference(module, (TypeReferenceHandle)scope, depth - 1) is { } outer
                ? Found(outer.Module, outer.Module.FindNestedType(outer.Type, name))
                : null;
        }

        var @namespace = module.Reader.GetString(reference.Namespace);
        return scope.Kind switch
        {
            HandleKind.AssemblyReference => FindIn(AssemblyName(module, (AssemblyReferenceHandle)scope), @namespace, name),
            HandleKind.ModuleDefinition => Found(module, module.FindType(@namespace, name)),
            _ => null,
        };
    }

    private TypeInstance? FindIn(string assembly, string @namespace, string name)
    {
        for (var i = 0; i < MaxForwards; i++)
        {
            if (assemblies.Find(assembly) is not { } module)
            {
                return null;
            }

            if (Found(module, module.FindType(@namespace, name)) is { } type)
            {
                return type;
            }

            var forwarder = module.FindForwarder(@namespace, name);
            if (forwarder.IsNil)
            {
                return null;
            }

            assembly = AssemblyName(module, forwarder);
        }

        return null;
    }

    private static TypeInstance? Found(MetadataModule module, TypeDefinitionHandle type) =>
        type.IsNil ? null : new TypeInstance(module, type, []);

    private static string AssemblyName(MetadataModule module, AssemblyReferenceHandle handle) =>
        module.Reader.GetString(module.Reader.GetAssemblyReference(handle).Name);
}

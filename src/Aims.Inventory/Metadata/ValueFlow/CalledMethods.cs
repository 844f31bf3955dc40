using System.Reflection.Metadata;
using Aims.Governance.ValueFlow;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>The methods that the tokens of the observed module name; each token is read once.</summary>
internal sealed class CalledMethods(MetadataModule module, MemberResolver resolver)
{
    private readonly Dictionary<EntityHandle, CallEffect> _effects = [];
    private readonly Dictionary<EntityHandle, CalledMethod?> _methods = [];
    private readonly Dictionary<EntityHandle, MethodDefinitionHandle> _own = [];

    private MetadataReader Reader => module.Reader;

    public static bool IsVoid(MethodShape shape) => shape.ReturnType.Name?.DocumentationName == "System.Void";

    /// <summary>What a call of the method does to the stack.</summary>
    public CallEffect EffectOf(EntityHandle method)
    {
        if (!_effects.TryGetValue(method, out var effect))
        {
            var (signature, name) = SignatureOf(method);
            var header = Reader.GetBlobReader(signature).ReadSignatureHeader();
            var shape = module.Signatures.ReadMethod(signature);
            effect = new CallEffect(shape.Parameters.Length, header.IsInstance, !IsVoid(shape), name == ".ctor");
            _effects.Add(method, effect);
        }

        return effect;
    }

    /// <summary>The method of the observed module that a token names; nil when it is another module's.</summary>
    public MethodDefinitionHandle OwnOf(EntityHandle method)
    {
        if (!_own.TryGetValue(method, out var own))
        {
            own = FindOwn(method);
            _own.Add(method, own);
        }

        return own;
    }

    /// <summary>The method; null when its names can't be read.</summary>
    public CalledMethod? Of(EntityHandle method)
    {
        if (!_methods.TryGetValue(method, out var called))
        {
            try
            {
                called = Read(method);
            }
            catch (Exception e) when (MetadataFault.IsCausedByInput(e))
            {
                called = null;
            }

            _methods.Add(method, called);
        }

        return called;
    }

    /// <summary>The type in documentation form (<c>T:…</c>), without type arguments; empty for type parameters, arrays and pointers.</summary>
    public static string TypeId(TypeShape type) => type.Kind is TypeShapeKind.Named or TypeShapeKind.Instance ? "T:" + type.Name!.DocumentationName : "";

    private MethodDefinitionHandle FindOwn(EntityHandle method)
    {
        switch (method.Kind)
        {
            case HandleKind.MethodDefinition:
                return (MethodDefinitionHandle)method;
            case HandleKind.MethodSpecification:
                return FindOwn(Reader.GetMethodSpecification((MethodSpecificationHandle)method).Method);
            case HandleKind.MemberReference:
                // Within a generic type its own methods are named by references to an instance of it.
                var parent = Reader.GetMemberReference((MemberReferenceHandle)method).Parent;
                return parent.Kind == HandleKind.TypeSpecification
                    && module.Signatures.TryReadInstance((TypeSpecificationHandle)parent, out var type, out _)
                    && type.Kind == HandleKind.TypeDefinition
                    && resolver.ResolveMethod(module, method) is { } found && found.Module == module
                        ? found.Method
                        : default;
            default:
                return default;
        }
    }

    private CalledMethod? Read(EntityHandle token)
    {
        var method = token;
        IReadOnlyList<string> typeArguments = [];
        if (token.Kind == HandleKind.MethodSpecification)
        {
            var specification = Reader.GetMethodSpecification((MethodSpecificationHandle)token);
            method = specification.Method;
            typeArguments = [.. module.Signatures.ReadInstantiation(specification.Signature).Select(TypeId)];
        }

        var isStatic = !EffectOf(token).HasThis;
        if (method.Kind == HandleKind.MemberReference
            && Reader.GetMemberReference((MemberReferenceHandle)method).Parent is { Kind: HandleKind.TypeSpecification } parent
            && typeArguments.Count == 0
            && module.Signatures.TryReadInstance((TypeSpecificationHandle)parent, out _, out var arguments))
        {
            typeArguments = [.. arguments.Select(TypeId)];
        }

        if (resolver.ResolveMethod(module, method) is { } resolved)
        {
            return new CalledMethod(
                NameOf(resolved),
                isStatic,
                isStatic && IsExtension(resolved),
                ParameterNames(resolved.Module.Reader, resolved.Definition, resolved.Shape.Parameters.Length),
                typeArguments,
                resolved.Module == module ? resolved.Method : default)
            {
                Route = HttpRoutes.Of(resolved.Module, resolved.Method),
            };
        }

        return method.Kind == HandleKind.MemberReference ? ReadUnresolved((MemberReferenceHandle)method, isStatic, typeArguments) : null;
    }

    private static ApiName NameOf(MethodInstance method) => new(
        method.Module.SimpleName,
        method.Type.Name.DocumentationName,
        DocumentationIdBuilder.MemberName(method.Name),
        method.Module.Ids.OfMethod(method.Method));

    private CalledMethod? ReadUnresolved(MemberReferenceHandle handle, bool isStatic, IReadOnlyList<string> typeArguments)
    {
        var reference = Reader.GetMemberReference(handle);
        var type = reference.Parent;
        if (type.Kind == HandleKind.TypeSpecification && module.Signatures.TryReadInstance((TypeSpecificationHandle)type, out var definition, out _))
        {
            type = definition;
        }

        if (type.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var name = Reader.GetString(reference.Name);
        var typeName = module.Names.Of(type);
        var shape = module.Signatures.ReadMethod(reference.Signature);
        return new CalledMethod(
            new ApiName("", typeName.DocumentationName, DocumentationIdBuilder.MemberName(name), DocumentationIdBuilder.OfMethod(typeName, name, shape)),
            isStatic,
            false,
            new string[shape.Parameters.Length].Select(_ => "").ToList(),
            typeArguments,
            default);
    }

    private static bool IsExtension(MethodInstance method)
    {
        var reader = method.Module.Reader;
        foreach (var handle in method.Definition.GetCustomAttributes())
        {
            if (AttributeTypeName(reader, reader.GetCustomAttribute(handle)) == "ExtensionAttribute")
            {
                return true;
            }
        }

        return false;
    }

    internal static string AttributeTypeName(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference when reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type =>
            reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name),
        HandleKind.MethodDefinition =>
            reader.GetString(reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name),
        _ => "",
    };

    internal static IReadOnlyList<string> ParameterNames(MetadataReader reader, MethodDefinition method, int count)
    {
        var names = new string[count];
        Array.Fill(names, "");
        foreach (var handle in method.GetParameters())
        {
            var parameter = reader.GetParameter(handle);
            if (parameter.SequenceNumber >= 1 && parameter.SequenceNumber <= count)
            {
                names[parameter.SequenceNumber - 1] = reader.GetString(parameter.Name);
            }
        }

        return names;
    }

    private (BlobHandle Signature, string Name) SignatureOf(EntityHandle method)
    {
        switch (method.Kind)
        {
            case HandleKind.MethodDefinition:
                var definition = Reader.GetMethodDefinition((MethodDefinitionHandle)method);
                return (definition.Signature, Reader.GetString(definition.Name));
            case HandleKind.MemberReference:
                var reference = Reader.GetMemberReference((MemberReferenceHandle)method);
                return (reference.Signature, Reader.GetString(reference.Name));
            case HandleKind.MethodSpecification:
                var generic = Reader.GetMethodSpecification((MethodSpecificationHandle)method).Method;
                return generic.Kind == HandleKind.MethodSpecification ? throw new BadImageFormatException("A generic method names no method.") : SignatureOf(generic);
            default:
                throw new BadImageFormatException("A call names no method.");
        }
    }
}

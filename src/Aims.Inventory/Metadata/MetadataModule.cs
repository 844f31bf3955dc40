using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Aims.Inventory.Metadata;

/// <summary>An opened assembly and what is asked of it again and again.</summary>
internal sealed class MetadataModule : IDisposable
{
    private const int MaxNesting = 100;

    private readonly Dictionary<(string Namespace, string Name), TypeDefinitionHandle> _types = [];

    private MetadataModule(PEReader image)
    {
        Image = image;
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException("it has no .NET metadata (a native library or program).");
        }

        // Projections of Windows Runtime types would change names.
        Reader = image.GetMetadataReader(MetadataReaderOptions.None);
        if (!Reader.IsAssembly)
        {
            throw new BadImageFormatException("it is a .NET module without an assembly manifest.");
        }

        SimpleName = Reader.GetString(Reader.GetAssemblyDefinition().Name);
        Names = new TypeNames(Reader);
        Signatures = new SignatureReader(this);
        Ids = new DocumentationIdBuilder(this);
    }

    public PEReader Image { get; }

    public MetadataReader Reader { get; }

    public string SimpleName { get; }

    public TypeNames Names { get; }

    public SignatureReader Signatures { get; }

    public DocumentationIdBuilder Ids { get; }

    public static MetadataModule FromBytes(byte[] bytes)
    {
        return Open(new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes)));
    }

    /// <summary>Maps the file into memory; only the pages asked for are read.</summary>
    public static MetadataModule FromFile(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            return Open(new PEReader(stream));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>A top-level type defined here; nil when there is none.</summary>
    public TypeDefinitionHandle FindType(string @namespace, string name)
    {
        if (_types.TryGetValue((@namespace, name), out var known))
        {
            return known;
        }

        // Few types are asked for: comparing names in place is cheaper than a table of all.
        var comparer = Reader.StringComparer;
        foreach (var handle in Reader.TypeDefinitions)
        {
            var type = Reader.GetTypeDefinition(handle);
            if (comparer.Equals(type.Name, name)
                && comparer.Equals(type.Namespace, @namespace)
                && type.GetDeclaringType().IsNil)
            {
                known = handle;
                break;
            }
        }

        _types.Add((@namespace, name), known);
        return known;
    }

    /// <summary>A type defined in <paramref name="outer"/>; nil when there is none.</summary>
    public TypeDefinitionHandle FindNestedType(TypeDefinitionHandle outer, string name)
    {
        foreach (var handle in Reader.GetTypeDefinition(outer).GetNestedTypes())
        {
            if (Reader.StringComparer.Equals(Reader.GetTypeDefinition(handle).Name, name))
            {
                return handle;
            }
        }

        return default;
    }

    /// <summary>The assembly that a type was moved to; nil when it wasn't.</summary>
    public AssemblyReferenceHandle FindForwarder(string @namespace, string name)
    {
        foreach (var handle in Reader.ExportedTypes)
        {
            var type = Reader.GetExportedType(handle);
            if (type.IsForwarder
                && Reader.StringComparer.Equals(type.Name, name)
                && Reader.StringComparer.Equals(type.Namespace, @namespace)
                && type.Implementation.Kind == HandleKind.AssemblyReference)
            {
                return (AssemblyReferenceHandle)type.Implementation;
            }
        }

        return default;
    }

    /// <summary>The type that a reference to a member names: behind an instance of a generic type, the generic type.</summary>
    public EntityHandle TypeNamedBy(MemberReference reference)
    {
        var parent = reference.Parent;
        return parent.Kind == HandleKind.TypeSpecification && Signatures.TryReadInstance((TypeSpecificationHandle)parent, out var definition, out _)
            ? definition
            : parent;
    }

    /// <summary>Simple name of the assembly that a method token says the method is in; this one's for its own methods.</summary>
    public string AssemblyNamedBy(EntityHandle method)
    {
        if (method.Kind == HandleKind.MethodSpecification)
        {
            method = Reader.GetMethodSpecification((MethodSpecificationHandle)method).Method;
        }

        if (method.Kind != HandleKind.MemberReference)
        {
            return SimpleName;
        }

        var scope = TypeNamedBy(Reader.GetMemberReference((MemberReferenceHandle)method));
        for (var i = 0; i < MaxNesting && scope.Kind == HandleKind.TypeReference && !scope.IsNil; i++)
        {
            scope = Reader.GetTypeReference((TypeReferenceHandle)scope).ResolutionScope;
        }

        return scope.Kind == HandleKind.AssemblyReference
            ? Reader.GetString(Reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            : SimpleName;
    }

    public void Dispose() => Image.Dispose();

    private static MetadataModule Open(PEReader image)
    {
        try
        {
            return new MetadataModule(image);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }
}

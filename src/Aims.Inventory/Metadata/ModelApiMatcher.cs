using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Aims.Governance.Catalogue;

namespace Aims.Inventory.Metadata;

/// <summary>
/// Tells whether a method reaches a model: by its own catalogue entry, by that of a method it overrides or an interface
/// member it implements, or by <c>[ModelApi]</c> on any of these. Each method token is decided once.
/// </summary>
internal sealed class ModelApiMatcher
{
    private const string Constructor = ".ctor";

    private readonly MetadataModule _module;
    private readonly ModelApiCatalogue _catalogue;
    private readonly ReferencedAssemblies _assemblies;
    private readonly MemberResolver _resolver;
    private readonly InheritedMembers _inherited;
    private readonly BaseCallWrappers _wrappers;
    private readonly HashSet<string> _markedNames = new(StringComparer.Ordinal);
    private readonly HashSet<MethodDefinitionHandle> _explicitImplementations = [];
    private readonly Dictionary<(EntityHandle Method, bool IsVirtualCall), ModelApiMatch?> _matches = [];

    public ModelApiMatcher(
        MetadataModule module, ModelApiCatalogue catalogue, ReferencedAssemblies assemblies, CancellationToken cancellationToken)
    {
        _module = module;
        _catalogue = catalogue;
        _assemblies = assemblies;
        _resolver = new MemberResolver(assemblies);
        _inherited = new InheritedMembers(_resolver);
        _wrappers = new BaseCallWrappers(module);
        CollectMarkedNames(cancellationToken);
        CollectExplicitImplementations();
    }

    /// <summary>Whether a method of this metadata name may reach a model. Cheap; asked before anything is resolved.</summary>
    public bool MayMatch(string name) =>
        _catalogue.MayHave(name == Constructor ? "#ctor" : name)
        || _markedNames.Contains(name)
        || GeneratedNames.IsBaseCallWrapper(name);

    /// <summary>Whether the method, whatever its name, implements a member that may reach a model.</summary>
    public bool MayImplement(MethodDefinitionHandle method) => _explicitImplementations.Contains(method);

    /// <summary>The match of a MethodDef, MemberRef or MethodSpec of the observed assembly; null when there is none.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isVirtualCall">Whether the slot is called, whichever method is in it at run time.</param>
    public ModelApiMatch? Match(EntityHandle method, bool isVirtualCall)
    {
        if (method.Kind == HandleKind.MethodSpecification)
        {
            method = _module.Reader.GetMethodSpecification((MethodSpecificationHandle)method).Method;
        }

        var key = (method, isVirtualCall);
        if (!_matches.TryGetValue(key, out var match))
        {
            // A wrapper that passes calls on to itself, as no compiler makes, ends here.
            _matches.Add(key, null);
            match = Decide(method, isVirtualCall);
            _matches[key] = match;
        }

        return match;
    }

    private ModelApiMatch? Decide(EntityHandle handle, bool isVirtualCall)
    {
        var direct = handle.Kind == HandleKind.MemberReference ? MatchReference((MemberReferenceHandle)handle) : null;
        if (direct is not null && !isVirtualCall)
        {
            return direct;
        }

        try
        {
            return _resolver.ResolveMethod(_module, handle) is { } method ? MatchDefinition(method, isVirtualCall) ?? direct : direct;
        }
        catch (Exception e) when (MetadataFault.IsCausedByInput(e))
        {
            // Some assembly on the way is damaged; which one can't be told, so the one that the method is said to be in.
            _assemblies.Distrust(_module.AssemblyNamedBy(handle));
            return direct;
        }
    }

    // Without opening any other assembly: by the names that the reference has.
    private ModelApiMatch? MatchReference(MemberReferenceHandle handle)
    {
        var reference = _module.Reader.GetMemberReference(handle);
        if (reference.GetKind() != MemberReferenceKind.Method || _module.TypeNamedBy(reference) is not { Kind: HandleKind.TypeReference } type)
        {
            return null;
        }

        var name = _module.Reader.GetString(reference.Name);
        var typeName = _module.Names.Of(type);
        if (!IsCataloguedType(typeName, name))
        {
            return null;
        }

        var shape = _module.Signatures.ReadMethod(reference.Signature);
        return Find(_module.AssemblyNamedBy(handle), typeName, name, shape) is { } entry
            ? new ModelApiMatch(DocumentationIdBuilder.OfMethod(typeName, name, shape), entry)
            : null;
    }

    private ModelApiMatch? MatchDefinition(MethodInstance method, bool isVirtualCall)
    {
        if (method.Module == _module && _wrappers.TargetOf(method.Method) is { IsNil: false } target)
        {
            return Match(target, isVirtualCall: false);
        }

        if (isVirtualCall)
        {
            method = _inherited.LeastOverridden(method);
        }

        if (Own(method) is { } own)
        {
            return Matched(method, own);
        }

        if (method.Name == Constructor)
        {
            return null;
        }

        foreach (var member in _inherited.Of(method))
        {
            if (Own(member) is { } entry)
            {
                return Matched(method, entry);
            }
        }

        return null;
    }

    private static ModelApiMatch Matched(MethodInstance method, ModelApi entry) =>
        new(method.Module.Ids.OfMethod(method.Method), entry);

    /// <summary>The entry for the method itself, whatever it overrides or implements.</summary>
    private ModelApi? Own(MethodInstance method) => FindEntry(method) ?? FindMark(method);

    private ModelApi? FindEntry(MethodInstance method)
    {
        var name = method.Name;
        return IsCataloguedType(method.Type.Name, name)
            ? Find(method.Module.SimpleName, method.Type.Name, name, method.Shape)
            : null;
    }

    private ModelApi? Find(string assembly, TypeName type, string name, MethodShape shape) =>
        _catalogue.Find(
            assembly,
            type.DocumentationName,
            DocumentationIdBuilder.MemberName(name),
            DocumentationIdBuilder.Parameters(shape));

    private bool IsCataloguedType(TypeName type, string methodName)
    {
        foreach (var entry in _catalogue.Named(DocumentationIdBuilder.MemberName(methodName)))
        {
            if (entry.Type == type.DocumentationName)
            {
                return true;
            }
        }

        return false;
    }

    private ModelApi? FindMark(MethodInstance method) =>
        _assemblies.MarksOf(method.Module).Methods.TryGetValue(method.Method, out var mark)
            ? ModelApi.Marked(
                method.Module.SimpleName,
                method.Type.Name.DocumentationName,
                DocumentationIdBuilder.MemberName(method.Name),
                mark.Modality,
                mark.Provider)
            : null;

    private void CollectMarkedNames(CancellationToken cancellationToken)
    {
        foreach (var module in _assemblies.All(cancellationToken))
        {
            try
            {
                foreach (var method in _assemblies.MarksOf(module).Methods.Keys)
                {
                    _markedNames.Add(module.Reader.GetString(module.Reader.GetMethodDefinition(method).Name));
                }
            }
            catch (Exception e) when (module != _module && MetadataFault.IsCausedByInput(e))
            {
                _assemblies.Distrust(module.SimpleName);
            }
        }
    }

    // A method may implement a member of another name: explicitly in C# and F#, by Implements in Visual Basic.
    private void CollectExplicitImplementations()
    {
        var reader = _module.Reader;
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodImpl); row++)
        {
            var implementation = reader.GetMethodImplementation(
                MetadataTokens.MethodImplementationHandle(row));
            var declaration = implementation.MethodDeclaration;
            if (implementation.MethodBody.Kind != HandleKind.MethodDefinition || declaration.IsNil)
            {
                continue;
            }

            var name = declaration.Kind == HandleKind.MemberReference
                ? reader.GetMemberReference((MemberReferenceHandle)declaration).Name
                : reader.GetMethodDefinition((MethodDefinitionHandle)declaration).Name;
            if (MayMatch(reader.GetString(name)))
            {
                _explicitImplementations.Add((MethodDefinitionHandle)implementation.MethodBody);
            }
        }
    }
}

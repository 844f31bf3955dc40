using System.Collections.Concurrent;
using Aims.Governance.Catalogue;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer;

/// <summary>
/// Tells whether a method is a model API: catalogued or marked <c>[ModelApi]</c>, itself or by what it overrides or implements.
/// Each method is decided once: the catalogue is asked by name first, and for the attribute only in assemblies that can hold it.
/// </summary>
internal sealed class ModelApiMatcher(ModelApiCatalogue catalogue)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ModelApi?> _decided = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _mayMark = new(SymbolEqualityComparer.Default);

    /// <summary>The entry that a method (an original definition, unreduced) matches; null when it is no model API.</summary>
    public ModelApi? Match(IMethodSymbol method) =>
        _decided.TryGetValue(method, out var entry) ? entry : _decided.GetOrAdd(method, Decide);

    private ModelApi? Decide(IMethodSymbol method)
    {
        if (Own(method) is { } own)
        {
            return own;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            return null;
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            // What an override's base implements, the override implements for it.
            if ((Own(overridden.OriginalDefinition) ?? ByInterface(overridden.OriginalDefinition)) is { } entry)
            {
                return entry;
            }
        }

        return method.ContainingType.TypeKind == TypeKind.Interface ? null : ByInterface(method);
    }

    private ModelApi? ByInterface(IMethodSymbol method)
    {
        foreach (var @interface in method.ContainingType.AllInterfaces)
        {
            foreach (var member in @interface.GetMembers(method.Name))
            {
                if (member is IMethodSymbol interfaceMethod
                    && Own(interfaceMethod.OriginalDefinition) is { } entry
                    && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(interfaceMethod)?.OriginalDefinition, method))
                {
                    return entry;
                }
            }
        }

        return null;
    }

    /// <summary>The entry for the method itself, whatever it overrides or implements.</summary>
    private ModelApi? Own(IMethodSymbol method) => Catalogued(method) ?? Marked(method);

    private ModelApi? Catalogued(IMethodSymbol method)
    {
        var name = CatalogueName(method);
        if (!catalogue.MayHave(name))
        {
            return null;
        }

        var assembly = method.ContainingAssembly?.Name;
        var type = method.ContainingType?.GetDocumentationCommentId();
        if (assembly is null || type is null)
        {
            return null;
        }

        return catalogue.Find(assembly, type.Substring(2), name, Parameters(method));
    }

    private ModelApi? Marked(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || !_mayMark.GetOrAdd(method.ContainingAssembly, MayMark))
        {
            return null;
        }

        var attribute = WellKnownAttributes.Find(method, WellKnownAttributes.ModelApi)
            ?? (method.DeclaredAccessibility == Accessibility.Public && !method.IsImplicitlyDeclared && method.ContainingType is { } type ? WellKnownAttributes.Find(type, WellKnownAttributes.ModelApi) : null);
        return attribute is null
            ? null
            : ModelApi.Marked(
                method.ContainingAssembly.Name,
                (method.ContainingType.GetDocumentationCommentId() ?? "T:").Substring(2),
                method.Name,
                WellKnownAttributes.NamedString(attribute, "Modality"),
                WellKnownAttributes.NamedString(attribute, "Provider"));
    }

    /// <summary>Whether an assembly can hold the attribute at all: most can't, and their members needn't be asked.</summary>
    private static bool MayMark(IAssemblySymbol assembly) =>
        assembly is ISourceAssemblySymbol
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == WellKnownAttributes.AnnotationsAssembly))
        || assembly.GetTypeByMetadataName(WellKnownAttributes.ModelApiMetadataName) is not null;

    private static string CatalogueName(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? "#ctor" : method.Name;

    private static string Parameters(IMethodSymbol method)
    {
        var id = method.GetDocumentationCommentId();
        var start = id?.IndexOf('(') ?? -1;
        return start < 0 ? "" : id!.Substring(start);
    }
}

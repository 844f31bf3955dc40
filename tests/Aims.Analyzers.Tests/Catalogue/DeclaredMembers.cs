using Microsoft.CodeAnalysis;

namespace Aims.Tests.Catalogue;

/// <summary>Finds what a catalogue id names among the types that an assembly itself declares.</summary>
internal static class DeclaredMembers
{
    /// <summary>The public or protected methods, or public constructors, of that id; none when the type only inherits the member.</summary>
    public static IReadOnlyList<IMethodSymbol> Named(IAssemblySymbol assembly, string id)
    {
        var name = id[2..];
        var dot = name.LastIndexOf('.');
        var member = name[(dot + 1)..] is "#ctor" ? ".ctor" : name[(dot + 1)..];
        return Type(assembly, name[..dot]) is { } type && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
            ? [.. type.GetMembers(member).OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility == Accessibility.Public || (method.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal))]
            : [];
    }

    /// <summary>The type of that name, where a nested type follows its outer type with a dot.</summary>
    public static INamedTypeSymbol? Type(IAssemblySymbol assembly, string name)
    {
        for (var metadataName = name; ;)
        {
            if (assembly.GetTypeByMetadataName(metadataName) is { } type)
            {
                return type;
            }

            var dot = metadataName.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            metadataName = metadataName[..dot] + "+" + metadataName[(dot + 1)..];
        }
    }
}

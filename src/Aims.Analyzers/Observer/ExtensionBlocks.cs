using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer;

/// <summary>
/// Members of C# 14 extension blocks: the compiler emits each as a static method of the class around the block, and that is
/// the method that assemblies call. Roslyn 4.8, which we compile against, doesn't know the blocks.
/// </summary>
internal static class ExtensionBlocks
{
    /// <summary><c>TypeKind.Extension</c> of Roslyn 5.</summary>
    private const TypeKind Extension = (TypeKind)14;

    /// <summary><c>IMethodSymbol.AssociatedExtensionImplementation</c> of Roslyn 5.</summary>
    private static readonly System.Reflection.PropertyInfo? AssociatedImplementation = typeof(IMethodSymbol).GetProperty("AssociatedExtensionImplementation");

    /// <summary>Whether a type is an extension block, which has no name, no attributes and no code of its own.</summary>
    public static bool IsBlock(INamedTypeSymbol? type) => type is { TypeKind: Extension };

    /// <summary>The emitted method of an extension-block member; the method itself for any other.</summary>
    public static IMethodSymbol Implementation(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: Extension, ContainingType: not null })
        {
            return method;
        }

        // Only Roslyn knows the receiver's type, by which equal members of two blocks differ.
        return AssociatedImplementation?.GetValue(method.OriginalDefinition) is IMethodSymbol implementation ? implementation.OriginalDefinition : method;
    }
}

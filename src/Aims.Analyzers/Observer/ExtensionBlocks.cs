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

    /// <summary>Whether a type is an extension block, which has no name, no attributes and no code of its own.</summary>
    public static bool IsBlock(INamedTypeSymbol? type) => type is { TypeKind: Extension };

    /// <summary>The emitted method of an extension-block member; the method itself for any other.</summary>
    public static IMethodSymbol Implementation(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: Extension, ContainingType: { } around } block)
        {
            return method;
        }

        // The receiver becomes the first parameter, and the block's type parameters come before the method's.
        foreach (var candidate in around.GetMembers(method.Name))
        {
            if (candidate is IMethodSymbol { IsStatic: true } emitted
                && emitted.Parameters.Length == method.Parameters.Length + (method.IsStatic ? 0 : 1)
                && emitted.Arity == method.Arity + block.Arity
                && HasSameParameters(emitted, method.OriginalDefinition))
            {
                return emitted;
            }
        }

        return method;
    }

    private static bool HasSameParameters(IMethodSymbol emitted, IMethodSymbol member)
    {
        var offset = emitted.Parameters.Length - member.Parameters.Length;
        for (var i = 0; i < member.Parameters.Length; i++)
        {
            if (emitted.Parameters[i + offset].Type.ToDisplayString() != member.Parameters[i].Type.ToDisplayString())
            {
                return false;
            }
        }

        return true;
    }
}

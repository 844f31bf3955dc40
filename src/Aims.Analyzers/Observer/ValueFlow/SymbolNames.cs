using System.Collections.Concurrent;
using Aims.Governance.ValueFlow;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>The names that values carry, from symbols.</summary>
internal sealed class SymbolNames
{
    private readonly ConcurrentDictionary<ISymbol, ApiName> _names = new(SymbolEqualityComparer.Default);

    /// <summary>The name of a method (as emitted, see <see cref="CalledMember"/>), a field or a property.</summary>
    public ApiName Of(ISymbol member) =>
        _names.TryGetValue(member, out var name) ? name : _names.GetOrAdd(member, Read);

    /// <summary>The name of what sets a field or property; a field and a property without setter are named as if they had one.</summary>
    public ApiName SetterOf(ISymbol member)
    {
        if (member is IPropertySymbol { SetMethod: { } setter })
        {
            return Of(setter.OriginalDefinition);
        }

        var name = Of(member.OriginalDefinition);
        return name with { Member = "set_" + name.Member };
    }

    /// <summary>Documentation id (<c>T:…</c>) of a type without its type arguments; empty for arrays, type parameters and the like.</summary>
    public static string TypeId(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsAnonymousType: false, IsTupleType: false } ? type.OriginalDefinition.GetDocumentationCommentId() ?? "" : "";

    /// <summary>Documentation id of the member that people wrote around a lambda or local function.</summary>
    public static string MemberAround(ISymbol function)
    {
        var member = Written(function);
        return (member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member).GetDocumentationCommentId() ?? "";
    }

    /// <summary>The id by which a parameter's method is matched with its calls.</summary>
    /// <param name="function">The method, local function or lambda.</param>
    public static string FunctionId(IMethodSymbol function) => function.MethodKind switch
    {
        // No documentation id is defined for a local function: its calls and its parameters only need to agree.
        MethodKind.LocalFunction => $"{MemberAround(function)}|{function.Name}",
        MethodKind.AnonymousFunction => MemberAround(function),
        _ => ExtensionBlocks.Implementation(function).OriginalDefinition.GetDocumentationCommentId() ?? "",
    };

    private static ISymbol Written(ISymbol function)
    {
        var member = function;
        while (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction, ContainingSymbol: { } around })
        {
            member = around;
        }

        return member is IMethodSymbol method ? ExtensionBlocks.Implementation(method) : member;
    }

    private static ApiName Read(ISymbol member) => new(
        member.ContainingAssembly?.Name ?? "",
        (member.ContainingType?.GetDocumentationCommentId() ?? "T:").Substring(2),
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : NameOf(member),
        member is IMethodSymbol method ? FunctionId(method) : member.GetDocumentationCommentId() ?? "");

    // An indexer is called "this[]" by its symbol, and "Item" or what [IndexerName] says in the assembly.
    private static string NameOf(ISymbol member) => member is IPropertySymbol { IsIndexer: true } ? member.MetadataName : member.Name;
}

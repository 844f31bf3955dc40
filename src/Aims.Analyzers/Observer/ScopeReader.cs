using System.Collections.Concurrent;
using Aims.Governance.Observations;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Observer;

/// <summary>Reads what was declared about the code around an observation.</summary>
internal sealed class ScopeReader(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, CodeScope> _scopes = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ScopeLevel> _assembly = new(() => new ScopeLevel("A:" + compilation.Assembly.Name, WellKnownAttributes.ComponentMark(compilation.Assembly)));

    /// <summary>The scope of a member's code; of the type for code that runs when an object or a type is made.</summary>
    public CodeScope Of(ISymbol owner) => _scopes.GetOrAdd(owner, Read);

    private CodeScope Read(ISymbol owner)
    {
        var levels = new List<ScopeLevel>();
        if (Member(owner) is { } member)
        {
            var mark = WellKnownAttributes.ComponentMark(owner) ?? WellKnownAttributes.ComponentMark(member);
            levels.Add(new ScopeLevel(member.GetDocumentationCommentId() ?? "", mark));
        }

        for (var type = owner as INamedTypeSymbol ?? owner.ContainingType; type is not null; type = type.ContainingType)
        {
            if (!ExtensionBlocks.IsBlock(type))
            {
                levels.Add(new ScopeLevel(type.GetDocumentationCommentId() ?? "", WellKnownAttributes.ComponentMark(type)));
            }
        }

        var @namespace = owner.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new CodeScope(levels, @namespace, _assembly.Value);
    }

    /// <summary>The member that people wrote; null for constructors and initialisers, whose code belongs to the type.</summary>
    private static ISymbol? Member(ISymbol owner) => owner switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => null,
        IMethodSymbol { AssociatedSymbol: { } propertyOrEvent } accessor when !ExtensionBlocks.IsBlock(accessor.ContainingType) => propertyOrEvent,
        IMethodSymbol method => ExtensionBlocks.Implementation(method),
        _ => null,
    };
}

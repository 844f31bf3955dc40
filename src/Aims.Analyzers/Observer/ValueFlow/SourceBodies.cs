using System.Collections.Concurrent;
using Aims.Governance.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>The code of members, read on demand and once: what it assigns, and what methods give back.</summary>
internal sealed class SourceBodies(Compilation compilation, ModelApiMatcher matcher)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<IOperation, BodyIndex> _indexes = new();
    private readonly ConcurrentDictionary<ISymbol, MemberSources> _sources = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _returned = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _madeIn = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a member is of the observed code.</summary>
    public bool IsOwn(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    /// <summary>Takes over the semantic model in which the compiler analyzes, so that its work isn't done again.</summary>
    public void Use(SemanticModel? model)
    {
        if (model?.Compilation == compilation)
        {
            _models.TryAdd(model.SyntaxTree, model);
        }
    }

    /// <summary>The index of the member around an operation.</summary>
    public BodyIndex Around(IOperation operation, CancellationToken cancellationToken)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return _indexes.TryGetValue(root, out var index) ? index : _indexes.GetOrAdd(root, BodyIndex.Of(root, matcher, cancellationToken));
    }

    /// <summary>The index of a method's or local function's body; null when it has none.</summary>
    /// <param name="method">The original definition.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public BodyIndex? BodyOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (OperationOf(reference.GetSyntax(cancellationToken), cancellationToken) is { } body)
            {
                return Around(body, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>What sets a field or property of the observed code.</summary>
    /// <param name="member">The original definition.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public MemberSources SourcesOf(ISymbol member, CancellationToken cancellationToken) =>
        _sources.TryGetValue(member, out var sources) ? sources : _sources.GetOrAdd(member, MemberSources.Of(member, this, cancellationToken));

    /// <summary>What a method or local function of the observed code gives back; empty when it has no body or is an iterator.</summary>
    /// <param name="method">The original definition.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyList<IOperation> Returned(IMethodSymbol method, CancellationToken cancellationToken) =>
        _returned.TryGetValue(method, out var values) ? values : _returned.GetOrAdd(method, ReadReturned(method.PartialImplementationPart ?? method, cancellationToken));

    /// <summary>The clients and agents that a constructor or an initializer of a type makes, and the objects by which its own clients tell their model.</summary>
    /// <param name="type">The original definition of the type.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyList<IOperation> MadeIn(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _madeIn.TryGetValue(type, out var found) ? found : _madeIn.GetOrAdd(type, ReadMadeIn(type, cancellationToken));

    private IReadOnlyList<IOperation> ReadMadeIn(INamedTypeSymbol type, CancellationToken cancellationToken) =>
    [
        .. type.DeclaringSyntaxReferences
            .SelectMany(reference => Initializing(reference.GetSyntax(cancellationToken)))
            .SelectMany(syntax => syntax.DescendantNodesAndSelf().Where(node => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax))
            .Select(syntax => OperationOf(syntax, cancellationToken))
            .OfType<IOperation>()
            .Where(IsMadeForObject),
    ];

    private bool IsMadeForObject(IOperation operation)
    {
        var member = operation switch
        {
            IInvocationOperation invocation => CalledMember.Of(invocation),
            IObjectCreationOperation creation => creation.Constructor?.OriginalDefinition,
            _ => null,
        };
        return member is not null
            && (matcher.Match(member) is { } entry
                ? entry.Kind is ApiKind.Construct or ApiKind.Agent
                : member.MethodKind == MethodKind.Constructor && SymbolNames.TypeId(member.ContainingType) is { Length: > 2 } id && ClientMetadata.Contains(id.Substring(2)));
    }

    // The base type has the arguments of a primary constructor.
    private static IEnumerable<SyntaxNode> Initializing(SyntaxNode type) => type is not TypeDeclarationSyntax declaration ? [] : declaration.Members
        .Select<MemberDeclarationSyntax, SyntaxNode?>(member => member switch
        {
            ConstructorDeclarationSyntax constructor => constructor,
            PropertyDeclarationSyntax property => property.Initializer,
            FieldDeclarationSyntax field => field.Declaration,
            _ => null,
        })
        .Append(declaration.BaseList)
        .OfType<SyntaxNode>();

    /// <summary>The operation of a piece of syntax, anywhere in the compilation.</summary>
    public IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? ModelOf(syntax.SyntaxTree).GetOperation(syntax, cancellationToken) : null;

    private IReadOnlyList<IOperation> ReadReturned(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var values = new List<IOperation>();
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (OperationOf(reference.GetSyntax(cancellationToken), cancellationToken) is { } body)
            {
                values.AddRange(ReturnedValues.Of(body));
            }
        }

        return values;
    }

#pragma warning disable RS1030 // On demand, only for the members that a model call goes through, and one model for each tree.
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => compilation.GetSemanticModel(key));
#pragma warning restore RS1030
}

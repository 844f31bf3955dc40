using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>What sets a field or property.</summary>
/// <param name="Values">What is assigned in its type (or what its getter gives), in the order of the code; null for what can't be followed.</param>
/// <param name="Parameter">The parameter of a record's primary constructor that fills the property; else null.</param>
/// <param name="Mutations">What its type does to the object in it.</param>
internal sealed record MemberSources(IReadOnlyList<IOperation?> Values, IParameterSymbol? Parameter, IReadOnlyList<IOperation> Mutations)
{
    /// <summary>Reads what sets a member.</summary>
    /// <param name="member">The original definition of a field or property.</param>
    /// <param name="bodies">Finds the code.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static MemberSources Of(ISymbol member, SourceBodies bodies, CancellationToken cancellationToken)
    {
        if (member is IPropertySymbol { GetMethod: { } getter } && bodies.Returned(getter.OriginalDefinition, cancellationToken) is { Count: > 0 } given)
        {
            return new MemberSources(given, null, []);
        }

        var values = new List<IOperation?>();
        var mutations = new List<IOperation>();
        IParameterSymbol? parameter = null;
        foreach (var reference in DeclarationsOf(member))
        {
            var syntax = reference.GetSyntax(cancellationToken);
            parameter ??= syntax is ParameterSyntax ? PrimaryConstructorParameter(member) : null;
            if (InitializerOf(syntax) is { } initializer && bodies.OperationOf(initializer, cancellationToken) is { } initial)
            {
                values.Add(initial);
            }
        }

        foreach (var body in BodiesThatSet(member, bodies, cancellationToken))
        {
            values.AddRange(body.Assigned(member));
            mutations.AddRange(body.Mutations(member));
        }

        return new MemberSources(values, parameter, mutations);
    }

    private static IEnumerable<BodyIndex> BodiesThatSet(ISymbol member, SourceBodies bodies, CancellationToken cancellationToken)
    {
        var seen = new HashSet<BodyIndex>();
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var target in AssignmentTargets.Of(reference.GetSyntax(cancellationToken), member))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (bodies.OperationOf(target, cancellationToken) is { } operation && seen.Add(bodies.Around(operation, cancellationToken)))
                {
                    yield return bodies.Around(operation, cancellationToken);
                }
            }
        }
    }

    // A backing field that code can name (the field keyword) is declared by its property.
    private static IEnumerable<SyntaxReference> DeclarationsOf(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property.DeclaringSyntaxReferences : member.DeclaringSyntaxReferences;

    private static ExpressionSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    private static IParameterSymbol? PrimaryConstructorParameter(ISymbol property)
    {
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax))
                {
                    return parameter;
                }
            }
        }

        return null;
    }
}

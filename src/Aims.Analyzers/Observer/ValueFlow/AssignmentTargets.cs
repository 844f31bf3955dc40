using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Aims.Analyzers.Observer.ValueFlow;

/// <summary>Finds by their text where a type may set a member, so that only these bodies need to be understood.</summary>
internal static class AssignmentTargets
{
    /// <summary>The assignments, and the <c>ref</c> and <c>out</c> arguments, that name the member.</summary>
    /// <param name="type">The declaration of a type.</param>
    /// <param name="member">A field or property.</param>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode type, ISymbol member)
    {
        var isBackingField = member is IFieldSymbol { AssociatedSymbol: IPropertySymbol };
        foreach (var node in type.DescendantNodes())
        {
            if (isBackingField ? IsFieldKeyword(node) : node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name)
            {
                if (Setting(node) is { } setting)
                {
                    yield return setting;
                }
            }
        }
    }

    private static bool IsFieldKeyword(SyntaxNode node) =>
        node is ExpressionSyntax && node.GetFirstToken() is { ValueText: "field" } token && node.Span == token.Span;

    private static SyntaxNode? Setting(SyntaxNode name)
    {
        for (SyntaxNode current = name; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left == current ? assignment : null;
                case ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument:
                    return argument.Expression;
                case MemberAccessExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax } or TupleExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}

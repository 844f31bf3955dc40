using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Analyzers.CodeFixes;

/// <summary>The string that one of our attributes is given.</summary>
internal static class StringArgument
{
    /// <summary>The literal of an attribute's argument; null when the argument is written otherwise: a constant is changed where it is declared, by people.</summary>
    public static LiteralExpressionSyntax? At(SyntaxNode root, TextSpan span) =>
        root.FindNode(span) is AttributeArgumentSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal } ? literal : null;

    /// <summary>The document with another string there.</summary>
    public static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string text) =>
        document.WithSyntaxRoot(root.ReplaceNode(
            literal,
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(literal)));
}

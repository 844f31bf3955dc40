using Aims.Analyzers.Observer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Analyzers.CodeFixes;

/// <summary>Writes <c>[AiComponent("id")]</c> on declarations, and leaves comments, indentation and line ends as they are.</summary>
internal static class ComponentAttribute
{
    /// <summary>The attribute's type in a compilation; null where the project doesn't have it.</summary>
    public static INamedTypeSymbol? TypeIn(Compilation compilation) => compilation.GetTypeByMetadataName(WellKnownAttributes.AiComponentMetadataName);

    /// <summary>The document with the attribute on some of its declarations; on the whole file for the assembly.</summary>
    public static async Task<Document> AddAsync(Document document, IEnumerable<SyntaxNode> declarations, INamedTypeSymbol type, string systemId, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);

        // The name is written in full; the workspace adds the using, and shortens the name where that means the same.
        var imported = new SyntaxAnnotation();
        var name = (NameSyntax)SyntaxGenerator.GetGenerator(document).TypeExpression(type).WithAdditionalAnnotations(imported, Simplifier.Annotation);
        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(systemId)));
        var attribute = SyntaxFactory.Attribute(name, SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(argument)));
        var lineEnd = SyntaxFactory.EndOfLine(text.ToString().Contains("\r\n") ? "\r\n" : "\n");
        var marked = document.WithSyntaxRoot(root!.ReplaceNodes(declarations, (original, current) => current switch
        {
            CompilationUnitSyntax file => OnAssembly(file, attribute, lineEnd),
            MemberDeclarationSyntax member => On(member, LineOf(original, text), attribute, lineEnd),
            _ => current,
        }));
        return await ImportAdder.AddImportsAsync(marked, imported, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    // Comments stay first, then the attribute, then what was there before; each in a line of its own, if the declaration begins one.
    private static SyntaxNode On(MemberDeclarationSyntax declaration, (string Before, bool IsBlank) line, AttributeSyntax attribute, SyntaxTrivia lineEnd)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute))
            .WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithTrailingTrivia(line.IsBlank ? lineEnd : SyntaxFactory.Space);
        var rest = declaration.WithLeadingTrivia(line is { IsBlank: true, Before.Length: > 0 } ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(line.Before)) : default);
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, list));
    }

    // After the last attribute of the assembly, else after the usings, between blank lines.
    private static SyntaxNode OnAssembly(CompilationUnitSyntax file, AttributeSyntax attribute, SyntaxTrivia lineEnd)
    {
        var target = SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.AssemblyKeyword)).WithColonToken(
            SyntaxFactory.Token(default, SyntaxKind.ColonToken, [SyntaxFactory.Space]));
        var list = SyntaxFactory.AttributeList(target, SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(lineEnd);
        if (file.AttributeLists.Count > 0)
        {
            return file.WithAttributeLists(file.AttributeLists.Add(list));
        }

        if (file.Usings.Count > 0 || file.Externs.Count > 0)
        {
            var blankLineFollows = file.Members.FirstOrDefault()?.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia) ?? true;
            return file.WithAttributeLists(SyntaxFactory.SingletonList(list.WithLeadingTrivia(lineEnd).WithTrailingTrivia(blankLineFollows ? SyntaxFactory.TriviaList(lineEnd) : SyntaxFactory.TriviaList(lineEnd, lineEnd))));
        }

        // What the file begins with, such as a licence, stays at its beginning: all up to the last blank line.
        var leading = file.Members.FirstOrDefault()?.GetLeadingTrivia() ?? file.EndOfFileToken.LeadingTrivia;
        var header = HeaderLength(leading);
        list = list.WithLeadingTrivia(leading.Take(header)).WithTrailingTrivia(lineEnd, lineEnd);
        var rest = file.Members.Count > 0
            ? file.ReplaceNode(file.Members[0], file.Members[0].WithLeadingTrivia(leading.Skip(header)))
            : file.WithEndOfFileToken(file.EndOfFileToken.WithLeadingTrivia(leading.Skip(header)));
        return rest.WithAttributeLists(SyntaxFactory.SingletonList(list));
    }

    private static int HeaderLength(SyntaxTriviaList leading)
    {
        for (var i = leading.Count - 1; i > 0; i--)
        {
            if (leading[i].IsKind(SyntaxKind.EndOfLineTrivia) && leading[i - 1].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static (string Before, bool IsBlank) LineOf(SyntaxNode declaration, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        return (before, string.IsNullOrWhiteSpace(before));
    }
}

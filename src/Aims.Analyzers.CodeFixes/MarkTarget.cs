using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Aims.Analyzers.CodeFixes;

/// <summary>The declaration that a mark can be put on, for code that belongs to it.</summary>
/// <param name="Symbol">What is declared; several declarations of one type have one symbol.</param>
/// <param name="Document">A file that people write.</param>
/// <param name="Declaration">The declaration there; of an assembly the whole file.</param>
/// <param name="Name">What to call it: <c>method 'RouteAsync'</c>.</param>
internal sealed record MarkTarget(ISymbol Symbol, Document Document, SyntaxNode Declaration, string Name)
{
    /// <summary>The target for the code at a node; null where there is none of that kind.</summary>
    public static async Task<MarkTarget?> FindAsync(Document document, SyntaxNode code, MarkPlace place, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is null ? null : place switch
        {
            MarkPlace.Member => OfMember(document, code, model, cancellationToken),
            MarkPlace.Type => await OfTypeAsync(document, code, model, cancellationToken).ConfigureAwait(false),
            _ => await OfAssemblyAsync(document, model, cancellationToken).ConfigureAwait(false),
        };
    }

    // Lambdas and local functions belong to the member around them; constructors and initialisers to the type.
    private static MarkTarget? OfMember(Document document, SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = code.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var kind = member switch
        {
            PropertyDeclarationSyntax { Initializer: { } initializer } when initializer.Span.Contains(code.Span) => null,
            MethodDeclarationSyntax => "method",
            OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "operator",
            DestructorDeclarationSyntax => "finalizer",
            PropertyDeclarationSyntax => "property",
            IndexerDeclarationSyntax => "indexer",
            EventDeclarationSyntax => "event",
            _ => null,
        };
        return kind is not null && IsWritten(document) && model.GetDeclaredSymbol(member!, cancellationToken) is { } symbol
            ? new MarkTarget(symbol, document, member!, $"{kind} '{Short(symbol)}'")
            : null;
    }

    private static async Task<MarkTarget?> OfTypeAsync(Document document, SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
    {
        // An extension block is a type of the compiler's alone.
        var around = code.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .FirstOrDefault(type => type is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax);
        if (around is null || code.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null || model.GetDeclaredSymbol(around, cancellationToken) is not { } type)
        {
            return null;
        }

        var name = $"type '{type.Name}'";
        if (IsWritten(document))
        {
            return new MarkTarget(type, document, around, name);
        }

        // The part that a generator made can't be marked, another part can.
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (document.Project.GetDocument(reference.SyntaxTree) is { } other && IsWritten(other))
            {
                return new MarkTarget(type, other, await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false), name);
            }
        }

        return null;
    }

    // Where other attributes of the assembly stand; else in the file of the code, or any if a generator made that.
    private static async Task<MarkTarget?> OfAssemblyAsync(Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var file = document.Project.Documents
            .Where(other => other.Name == "AssemblyInfo.cs" && IsWritten(other))
            .OrderBy(other => other.FilePath, StringComparer.Ordinal)
            .FirstOrDefault()
            ?? (IsWritten(document) ? document : document.Project.Documents.FirstOrDefault(IsWritten));
        return file is not null && await file.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            ? new MarkTarget(model.Compilation.Assembly, file, root, $"assembly '{model.Compilation.Assembly.Name}'")
            : null;
    }

    private static string Short(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsIndexer: true } => "this[]",
        IMethodSymbol { MethodKind: MethodKind.Destructor } => "~" + symbol.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        _ => symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1),
    };

    // Not by a generator, nor by the build below the project's obj.
    private static bool IsWritten(Document document) =>
        document is not SourceGeneratedDocument
        && !(document.FilePath is { } file
            && Path.GetDirectoryName(document.Project.FilePath) is { Length: > 0 } directory
            && file.StartsWith(Path.Combine(directory, "obj") + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}

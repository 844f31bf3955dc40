using System.Collections.Immutable;
using System.Composition;
using Aims.Analyzers.Rules;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>AIMS1002 and AIMS2006 in C#: writes the id that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeantInSourceFix))]
[Shared]
public sealed class MeantInSourceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownSystem.Rule.Id, UnknownControl.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FindingDiagnostic.FactsOf(diagnostic).Meant is { } meant && root is not null && StringArgument.At(root, diagnostic.Location.SourceSpan) is { } literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{meant}'",
                        _ => Task.FromResult(StringArgument.Replace(context.Document, root, literal, meant)),
                        $"{diagnostic.Id}.meant"),
                    diagnostic);
            }
        }
    }
}

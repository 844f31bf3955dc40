using System.Collections.Immutable;
using System.Composition;
using Aims.Analyzers.Rules;
using Aims.Governance.Editing;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>AIMS2002, AIMS2003 and AIMS2006 in a register file: writes the word that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeantInRegisterFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".yaml"])]
[Shared]
public sealed class MeantInRegisterFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownKey.Rule.Id, BadValue.Rule.Id, UnknownControl.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll("Write what was meant", MendAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (EditOf(text.ToString(), diagnostic) is not null)
            {
                var key = $"{diagnostic.Id}.meant";
                var project = context.TextDocument.Project;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{FindingDiagnostic.FactsOf(diagnostic).Meant}'",
                        cancellationToken => MendAsync(project, ImmutableArray.Create(diagnostic), key, cancellationToken),
                        key),
                    diagnostic);
            }
        }
    }

    private static async Task<Solution> MendAsync(Project project, ImmutableArray<Diagnostic> diagnostics, string choice, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        foreach (var file in diagnostics.Where(diagnostic => diagnostic.Location.SourceTree is null).GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
        {
            solution = await RegisterAdditionalFiles.ChangeAsync(solution, file.Key, text => Mended(text, file), cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    // From the end, so that the places before stay where they are.
    private static string Mended(string text, IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => EditOf(text, diagnostic))
        .OfType<TextEdit>()
        .Distinct()
        .OrderByDescending(edit => edit.Start)
        .Aggregate(text, (edited, edit) => edit.ApplyTo(edited));

    private static TextEdit? EditOf(string text, Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return FindingDiagnostic.FactsOf(diagnostic).Meant is { } meant ? ValueEdit.Replace(text, start.Line + 1, start.Character + 1, meant) : null;
    }
}

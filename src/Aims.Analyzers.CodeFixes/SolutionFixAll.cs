using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>Mends findings of one project; one or all of them.</summary>
/// <param name="project">The project, before any change.</param>
/// <param name="diagnostics">The findings.</param>
/// <param name="choice">The equivalence key of the chosen action.</param>
/// <param name="cancellationToken">Cancels it.</param>
internal delegate Task<Solution> MendProject(Project project, ImmutableArray<Diagnostic> diagnostics, string choice, CancellationToken cancellationToken);

/// <summary>Fix-all for fixes that change other files than the one with the finding, or one place for several findings.</summary>
internal sealed class SolutionFixAll(string title, MendProject mend) : FixAllProvider
{
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => Task.FromResult<CodeAction?>(
        CodeAction.Create(title, cancellationToken => MendAllAsync(context, cancellationToken), context.CodeActionEquivalenceKey));

    private async Task<Solution> MendAllAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects.ToList())
        {
            // An additional file is no Document, so that its findings are those of its project.
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var ours = diagnostics.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id)).ToImmutableArray();
            if (ours.Length > 0 && solution.GetProject(project.Id) is { } current)
            {
                solution = await mend(current, ours, context.CodeActionEquivalenceKey ?? "", cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}

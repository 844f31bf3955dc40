using System.Collections.Immutable;
using System.Composition;
using Aims.Analyzers.Rules;
using Aims.Governance.Editing;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>AIMS1005: adds the model to those that the system declares.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareModelFix))]
[Shared]
public sealed class DeclareModelFix : CodeFixProvider
{
    private const string Key = "AIMS1005.declare";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UndeclaredModel.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll("Declare the models in the register", MendAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            // Some ways to write a list can't be added to; then nothing is offered.
            var models = FindingDiagnostic.FactsOf(diagnostic).Models;
            var mended = models.Count == 0 ? project.Solution : await MendAsync(project, ImmutableArray.Create(diagnostic), Key, context.CancellationToken).ConfigureAwait(false);
            if (mended != project.Solution)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Declare {string.Join(", ", models.Select(model => $"{model.Provider} {model.Id}"))} for AI system '{FindingDiagnostic.SystemOf(diagnostic)}'",
                        _ => Task.FromResult(mended),
                        Key),
                    diagnostic);
            }
        }
    }

    private static async Task<Solution> MendAsync(Project project, ImmutableArray<Diagnostic> diagnostics, string choice, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        var byFile = diagnostics.Select(FindingDiagnostic.FactsOf).Where(facts => facts.RegisterFile is not null).ToLookup(facts => facts.RegisterFile!, facts => facts.Models);
        foreach (var file in byFile)
        {
            var models = file.SelectMany(models => models).Distinct().ToList();
            solution = await RegisterAdditionalFiles.ChangeAsync(solution, file.Key, text => models.Aggregate(text, WithModel), cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static string WithModel(string text, NamedModel model) => DeclaredModelEdit.Add(text, model)?.ApplyTo(text) ?? text;
}

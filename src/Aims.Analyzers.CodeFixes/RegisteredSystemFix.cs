using System.Collections.Immutable;
using System.Composition;
using Aims.Analyzers.Rules;
using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>AIMS1002: puts the id of a registered system in the place of one that the register lacks. The nearest one is <see cref="MeantInSourceFix"/>'s.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisteredSystemFix))]
[Shared]
public sealed class RegisteredSystemFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownSystem.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var meant = FindingDiagnostic.FactsOf(diagnostic).Meant;
            var others = RegisterAdditionalFiles.SystemsOf(context.Document.Project).Where(id => id != meant && id != FindingDiagnostic.SystemOf(diagnostic)).ToList();
            if (others.Count > 0 && root is not null && StringArgument.At(root, diagnostic.Location.SourceSpan) is { } literal)
            {
                var choices = others.Select(id => CodeAction.Create(
                    id,
                    _ => Task.FromResult(StringArgument.Replace(context.Document, root, literal, id)),
                    $"{diagnostic.Id}.registered:{id}"));
                context.RegisterCodeFix(CodeAction.Create("Change to a registered AI system", choices.ToImmutableArray(), isInlinable: false), diagnostic);
            }
        }
    }
}

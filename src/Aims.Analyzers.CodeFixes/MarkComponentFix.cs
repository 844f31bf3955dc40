using System.Collections.Immutable;
using System.Composition;
using Aims.Governance.Rules;
using Aims.Governance.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>AIMS1001: puts <c>[AiComponent]</c> on the member, the type or the assembly, with the id of a registered system or a new one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkComponentFix))]
[Shared]
public sealed class MarkComponentFix : CodeFixProvider
{
    private static readonly MarkPlace[] Places = [MarkPlace.Member, MarkPlace.Type, MarkPlace.Assembly];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ModelCallWithoutSystem.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll("Mark the code that calls models", MendAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation
            || ComponentAttribute.TypeIn(compilation) is null
            || await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var place in Places)
            {
                var code = root.FindNode(diagnostic.Location.SourceSpan);
                if (await MarkTarget.FindAsync(context.Document, code, place, context.CancellationToken).ConfigureAwait(false) is { } target)
                {
                    context.RegisterCodeFix(ActionFor(project, diagnostic, place, target.Name), diagnostic);
                }
            }
        }
    }

    // The registered systems to choose from, and at last a new one.
    private static CodeAction ActionFor(Project project, Diagnostic diagnostic, MarkPlace place, string target)
    {
        var registered = RegisterAdditionalFiles.SystemsOf(project);
        var suggested = SuggestedSystem.IdFor(project.AssemblyName);
        var isNew = !registered.Contains(suggested);
        if (registered.Count == 0)
        {
            return Action($"Mark {target} as part of a new AI system '{suggested}'", suggested);
        }

        var choices = registered.Select(id => Action(id, id)).Concat(isNew ? [Action($"A new AI system '{suggested}'", suggested)] : []);
        return CodeAction.Create($"Mark {target} as part of an AI system", choices.ToImmutableArray(), isInlinable: false);

        CodeAction Action(string title, string id)
        {
            var key = Choice.KeyOf(place, id);
            return CodeAction.Create(title, cancellationToken => MendAsync(project, ImmutableArray.Create(diagnostic), key, cancellationToken), key);
        }
    }

    private static async Task<Solution> MendAsync(Project project, ImmutableArray<Diagnostic> diagnostics, string choice, CancellationToken cancellationToken)
    {
        var (place, systemId) = Choice.Of(choice);
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null || ComponentAttribute.TypeIn(compilation) is not { } type)
        {
            return project.Solution;
        }

        // One mark for all calls of a member or type.
        var targets = new Dictionary<ISymbol, MarkTarget>(SymbolEqualityComparer.Default);
        foreach (var diagnostic in diagnostics)
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && await MarkTarget.FindAsync(document, root.FindNode(diagnostic.Location.SourceSpan), place, cancellationToken).ConfigureAwait(false) is { } target
                && !targets.ContainsKey(target.Symbol))
            {
                targets.Add(target.Symbol, target);
            }
        }

        var solution = project.Solution;
        foreach (var file in targets.Values.GroupBy(target => target.Document.Id))
        {
            var marked = await ComponentAttribute.AddAsync(file.First().Document, file.Select(target => target.Declaration), type, systemId, cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentSyntaxRoot(file.Key, (await marked.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!);
        }

        return solution;
    }

    /// <summary>What was chosen, as the key by which fix-all knows it.</summary>
    private static class Choice
    {
        private const string Prefix = "AIMS1001.mark";

        public static string KeyOf(MarkPlace place, string systemId) => $"{Prefix}:{place}:{systemId}";

        public static (MarkPlace Place, string SystemId) Of(string key)
        {
            var parts = key.Split(':');
            return ((MarkPlace)Enum.Parse(typeof(MarkPlace), parts[1]), parts[2]);
        }
    }
}

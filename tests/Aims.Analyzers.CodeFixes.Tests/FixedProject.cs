using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Aims.Analyzers.CodeFixes;
using Aims.Analyzers.Rules;
using Aims.TestCases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Tests;

/// <summary>
/// A project in a workspace: C# against the real packages, and a register. All our analyzers judge it, and all our fixes are
/// asked, as an editor does it: by the kind of document that has the finding, nested choices included.
/// </summary>
internal sealed class FixedProject
{
    public const string SourceFile = "/repo/src/Claims/Code.cs";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ModelCallAnalyzer(), new AnnotationAnalyzer(), new RegisterFileAnalyzer()];

    private static readonly IReadOnlyList<CodeFixProvider> Providers =
    [
        .. typeof(MarkComponentFix).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    // Read once: each project would read them anew.
    private static readonly IReadOnlyList<MetadataReference> References = [.. CaseReferences.Paths.Select(path => MetadataReference.CreateFromFile(path))];

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project = ProjectId.CreateNewId();

    private FixedProject(string assemblyName, string? solutionFile)
    {
        Solution = _workspace.AddSolution(SolutionInfo.Create(SolutionId.CreateNewId(), VersionStamp.Default, solutionFile))
            .AddProject(ProjectInfo.Create(
                _project,
                VersionStamp.Default,
                assemblyName,
                assemblyName,
                LanguageNames.CSharp,
                filePath: "/repo/src/Claims/Claims.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
                metadataReferences: References,
                analyzerReferences: [new AnalyzerImageReference(Analyzers)]));
    }

    public Solution Solution { get; private set; }

    public static FixedProject Of(string source, string assemblyName = "Contoso.Claims", string? solutionFile = null) =>
        new FixedProject(assemblyName, solutionFile).With(SourceFile, source);

    /// <summary>Adds a file: C# by its ending, else an additional file.</summary>
    public FixedProject With(string path, string text)
    {
        var id = DocumentId.CreateNewId(_project);
        var sourceText = SourceText.From(text, Encoding.UTF8);
        Solution = path.EndsWith(".cs", StringComparison.Ordinal)
            ? Solution.AddDocument(id, Path.GetFileName(path), sourceText, filePath: path)
            : Solution.AddAdditionalDocument(id, Path.GetFileName(path), sourceText, filePath: path);
        return this;
    }

    /// <summary>Adds <c>aims/aims.yaml</c> and the files of systems, by id.</summary>
    public FixedProject WithRegister(params (string Id, string Text)[] systems)
    {
        With("/repo/aims/aims.yaml", "version: 1\norganization: Contoso\n");
        foreach (var (id, text) in systems)
        {
            With($"/repo/aims/systems/{id}.yaml", text);
        }

        return this;
    }

    public FixedProject WithoutReference(string file)
    {
        Solution = Solution.WithProjectMetadataReferences(_project, Project.MetadataReferences.Where(reference => Path.GetFileName(reference.Display) != file));
        return this;
    }

    public FixedProject AsProgram()
    {
        Solution = Solution.WithProjectCompilationOptions(_project, Project.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication));
        return this;
    }

    /// <summary>Our diagnostics; fails when the code has errors, which would hide them.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()));
        var diagnostics = await compilation.WithAnalyzers(Analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public async Task<IReadOnlyList<string>> DiagnosticIdsAsync() => [.. (await DiagnosticsAsync()).Select(diagnostic => diagnostic.Id)];

    /// <summary>The titles of what is offered at the first finding of an id; nested ones as <c>outer / inner</c>.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string id) => [.. (await ActionsAsync(id)).Select(action => action.Title)];

    public async Task<IReadOnlyList<string?>> KeysAsync(string id) => [.. (await ActionsAsync(id)).Select(action => action.Action.EquivalenceKey)];

    /// <summary>Applies the action of a title at the first finding of an id.</summary>
    public async Task<FixedProject> FixAsync(string id, string title)
    {
        var actions = await ActionsAsync(id);
        var chosen = actions.SingleOrDefault(action => action.Title == title).Action;
        Assert.True(chosen is not null, $"Offered are: {string.Join("; ", actions.Select(action => action.Title))}");
        await ApplyAsync(chosen!);
        return this;
    }

    /// <summary>Applies the action of a title, found at the first finding of an id, to all findings.</summary>
    public async Task<FixedProject> FixAllAsync(string id, string title, FixAllScope scope)
    {
        var (_, chosen, provider, document) = (await ActionsAsync(id)).Single(action => action.Title == title);
        var ids = provider.FixableDiagnosticIds.Where(fixable => fixable == id);
        var context = document is Document source
            ? new FixAllContext(source, provider, scope, chosen.EquivalenceKey!, ids, new Given(await DiagnosticsAsync()), CancellationToken.None)
            : new FixAllContext(Project, provider, scope, chosen.EquivalenceKey!, ids, new Given(await DiagnosticsAsync()), CancellationToken.None);
        var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        await ApplyAsync(all!);
        return this;
    }

    /// <summary>The text of a file as it is now.</summary>
    public string TextOf(string path = SourceFile)
    {
        var id = Assert.Single(Solution.GetDocumentIdsWithFilePath(path));
        return (Solution.GetDocument(id) ?? Solution.GetAdditionalDocument(id)!).GetTextAsync().Result.ToString();
    }

    /// <summary>The paths of all files that are not C#.</summary>
    public IEnumerable<string> RegisterFiles => Project.AdditionalDocuments.Select(document => document.FilePath!).Order(StringComparer.Ordinal);

    private Project Project => Solution.GetProject(_project)!;

    private async Task ApplyAsync(CodeAction action)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        Solution = operation.ChangedSolution;
    }

    private async Task<IReadOnlyList<(string Title, CodeAction Action, CodeFixProvider Provider, TextDocument Document)>> ActionsAsync(string id)
    {
        var diagnostic = (await DiagnosticsAsync()).First(diagnostic => diagnostic.Id == id);
        var document = diagnostic.Location.SourceTree is { } tree
            ? Project.GetDocument(tree)!
            : Project.AdditionalDocuments.Single(file => file.FilePath == diagnostic.Location.GetLineSpan().Path);
        var actions = new List<(string, CodeAction, CodeFixProvider, TextDocument)>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(id) && MayFix(provider, document)))
        {
            void Add(CodeAction action, string prefix)
            {
                if (NestedOf(action) is { Length: > 0 } nested)
                {
                    nested.ToList().ForEach(inner => Add(inner, $"{prefix}{action.Title} / "));
                }
                else
                {
                    actions.Add((prefix + action.Title, action, provider, document));
                }
            }

            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => Add(action, ""), CancellationToken.None));
        }

        return actions;
    }

    private static ImmutableArray<CodeAction> NestedOf(CodeAction action) =>
#if ROSLYN_4_8
        // Public only later.
        (ImmutableArray<CodeAction>)typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(action)!;
#else
        action.NestedActions;
#endif

    // An editor asks a provider only for the kinds and endings of documents that its export names.
    private static bool MayFix(CodeFixProvider provider, TextDocument document)
    {
        var export = provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        return export.DocumentKinds.Contains(document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument))
            && (export.DocumentExtensions is null || export.DocumentExtensions.Contains(Path.GetExtension(document.FilePath)));
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree is null));
    }
}

using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>A project as an editor has it open: loaded by MSBuild, judged and mended by what the package brings.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private Project _project;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project;
    }

    /// <summary>Opens a restored project.</summary>
    public static async Task<Editor> OpenAsync(string projectFile)
    {
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(projectFile);
        Assert.DoesNotContain(workspace.Diagnostics, problem => problem.Kind == WorkspaceDiagnosticKind.Failure);
        return new Editor(workspace, project);
    }

    /// <summary>Applies the fix of a title at the one finding of an id, and writes what it changed to disk.</summary>
    public async Task FixAsync(string id, string title)
    {
        var diagnostic = Assert.Single(await DiagnosticsAsync(), diagnostic => diagnostic.Id == id);
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        var actions = new List<CodeAction>();
        foreach (var provider in Providers().Where(provider => provider.FixableDiagnosticIds.Contains(id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        var chosen = actions.SingleOrDefault(action => action.Title == title);
        Assert.True(chosen is not null, $"Offered are: {string.Join("; ", actions.Select(action => action.Title))}");
        var changed = Assert.Single((await chosen!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;
        await WriteAsync(changed.GetChanges(_project.Solution));
        _project = changed.GetProject(_project.Id)!;
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var analyzers = OurReferences("Aims.Analyzers").SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        Assert.NotEmpty(analyzers);
        return await (await _project.GetCompilationAsync())!.WithAnalyzers(analyzers, _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    private IEnumerable<CodeFixProvider> Providers() =>
        OurReferences("Aims.Analyzers.CodeFixes")
            .SelectMany(reference => reference.GetAssembly().GetTypes())
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private IEnumerable<AnalyzerFileReference> OurReferences(string name) =>
        _project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(reference => Path.GetFileNameWithoutExtension(reference.FullPath) == name);

    // MSBuildWorkspace itself refuses to add additional files, which editors do.
    private static async Task WriteAsync(SolutionChanges changes)
    {
        foreach (var project in changes.GetProjectChanges())
        {
            var documents = project.GetChangedDocuments().Select(id => (TextDocument)project.NewProject.GetDocument(id)!)
                .Concat(project.GetAddedAdditionalDocuments().Concat(project.GetChangedAdditionalDocuments()).Select(id => project.NewProject.GetAdditionalDocument(id)!));
            foreach (var document in documents)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(document.FilePath)!);
                await File.WriteAllTextAsync(document.FilePath!, (await document.GetTextAsync()).ToString());
            }
        }
    }
}

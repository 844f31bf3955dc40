using System.Collections.Immutable;
using System.Composition;
using Aims.Analyzers.Observer;
using Aims.Analyzers.Rules;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Aims.Analyzers.CodeFixes;

/// <summary>
/// AIMS1001 and AIMS1002: creates the file of an AI system, and the register where there is none yet, with what the code
/// shows filled in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CreateSystemFix))]
[Shared]
public sealed class CreateSystemFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ModelCallWithoutSystem.Rule.Id, UnknownSystem.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll("Register the AI systems", MendAsync);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            var id = IdFor(project, diagnostic);
            if (CanCreate(project, id))
            {
                var key = $"{diagnostic.Id}.create";
                var file = $"{RegisterPaths.Folder}/{RegisterPaths.SystemsFolder}/{id}{RegisterPaths.Extension}";
                var title = RegisterAdditionalFiles.Exist(project)
                    ? $"Register AI system '{id}' in {file}"
                    : $"Begin the register in {RegisterPaths.Folder}/{RegisterPaths.RootFile}, with AI system '{id}' in {file}";
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellationToken => MendAsync(project, ImmutableArray.Create(diagnostic), key, cancellationToken), key),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> MendAsync(Project project, ImmutableArray<Diagnostic> diagnostics, string choice, CancellationToken cancellationToken)
    {
        if (RegisterAdditionalFiles.FolderOf(project) is not { } folder
            || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return project.Solution;
        }

        var models = await ModelsInCode.OfAsync(compilation, project.AnalyzerOptions, cancellationToken).ConfigureAwait(false);
        var root = Path.Combine(folder, RegisterPaths.RootFile);
        if (!project.Solution.GetDocumentIdsWithFilePath(root).Any())
        {
            project = RegisterAdditionalFiles.Add(project, root, RegisterTemplates.Root(OrganizationOf(compilation)));
        }

        // The code of AIMS1001 belongs to no system yet: what it names is that of the system which it is going to belong to.
        foreach (var system in diagnostics.ToLookup(diagnostic => IdFor(project, diagnostic), diagnostic => FindingDiagnostic.SystemOf(diagnostic) ?? ""))
        {
            if (CanCreate(project, system.Key))
            {
                var path = Path.Combine(folder, RegisterPaths.SystemsFolder, system.Key + RegisterPaths.Extension);
                project = RegisterAdditionalFiles.Add(project, path, RegisterTemplates.System(system.Key, system.Distinct().SelectMany(declared => models[declared])));
            }
        }

        return project.Solution;
    }

    private static string IdFor(Project project, Diagnostic diagnostic) => FindingDiagnostic.SystemOf(diagnostic) ?? SuggestedSystem.IdFor(project.AssemblyName);

    private static bool CanCreate(Project project, string id) =>
        SystemId.IsWellFormed(id) && !RegisterAdditionalFiles.SystemsOf(project).Contains(id) && RegisterAdditionalFiles.FolderOf(project) is not null;

    // The company of the assembly, which by default is the assembly's name; else how its name begins.
    private static string OrganizationOf(Compilation compilation)
    {
        var company = compilation.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.ToDisplayString() == "System.Reflection.AssemblyCompanyAttribute")
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
        var name = compilation.Assembly.Name;
        return company is null || company == name ? name.Split('.')[0] : company.Trim();
    }
}

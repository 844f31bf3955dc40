using System.Text;
using Aims.Governance.Register;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Aims.Analyzers.CodeFixes;

/// <summary>The register's files as documents of a solution.</summary>
internal static class RegisterAdditionalFiles
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The ids of the systems that have a file in a project's register, in ordinal order.</summary>
    public static IReadOnlyList<string> SystemsOf(Project project) =>
    [
        .. project.AdditionalDocuments
            .Select(document => document.FilePath)
            .Where(path => path is not null && RegisterPaths.TryGetKind(path) == RegisterFileKind.System)
            .Select(path => RegisterPaths.IdOf(path!))
            .Distinct()
            .OrderBy(id => id, StringComparer.Ordinal),
    ];

    /// <summary>Whether a project has a register.</summary>
    public static bool Exist(Project project) => project.AdditionalDocuments.Any(IsRoot);

    /// <summary>
    /// The folder <c>aims</c> for a project: that of its register; else the nearest above it that another project of the solution
    /// has; else a new one beside the solution's file, if that is above the project, or beside the project's file. Null when
    /// nothing tells where the project is.
    /// </summary>
    public static string? FolderOf(Project project)
    {
        if (project.AdditionalDocuments.FirstOrDefault(IsRoot)?.FilePath is { } root)
        {
            return Path.GetDirectoryName(root);
        }

        if (Path.GetDirectoryName(project.FilePath) is not { Length: > 0 } directory)
        {
            return null;
        }

        var ofAnother = project.Solution.Projects
            .SelectMany(other => other.AdditionalDocuments.Where(IsRoot))
            .Select(document => Path.GetDirectoryName(document.FilePath)!)
            .Where(folder => IsAtOrAbove(Path.GetDirectoryName(folder), directory))
            .OrderByDescending(folder => folder.Length)
            .FirstOrDefault();
        var solution = Path.GetDirectoryName(project.Solution.FilePath);
        return ofAnother ?? Path.Combine(IsAtOrAbove(solution, directory) ? solution! : directory, RegisterPaths.Folder);
    }

    /// <summary>The solution with a new register file in a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="path">Where the file is to be.</param>
    /// <param name="text">Its text.</param>
    public static Project Add(Project project, string path, string text) =>
        project.AddAdditionalDocument(Path.GetFileName(path), SourceText.From(text, Utf8), filePath: path).Project;

    /// <summary>The solution with another text of a file, in each project that has it.</summary>
    public static async Task<Solution> ChangeAsync(Solution solution, string path, Func<string, string> change, CancellationToken cancellationToken)
    {
        foreach (var id in solution.GetDocumentIdsWithFilePath(path))
        {
            if (solution.GetAdditionalDocument(id) is { } document)
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                solution = solution.WithAdditionalDocumentText(id, SourceText.From(change(text.ToString()), text.Encoding ?? Utf8));
            }
        }

        return solution;
    }

    private static bool IsRoot(TextDocument document) => document.FilePath is { } path && RegisterPaths.TryGetKind(path) == RegisterFileKind.Root;

    private static bool IsAtOrAbove(string? folder, string directory) =>
        folder is { Length: > 0 }
        && (directory == folder || (directory.StartsWith(folder, StringComparison.Ordinal) && directory[folder.Length] is '/' or '\\'));
}

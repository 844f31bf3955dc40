using System.Globalization;
using Aims.Governance.Catalogue;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>
/// Picks the items that may be models or prompts, by their names, and keeps a list of them with size and date. The list is what makes a manifest
/// out of date: a file that goes away, or comes with an old date, makes no input newer, and the files themselves are too large to be read in each build.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ListProjectFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>Items of the project that are files.</summary>
    public ITaskItem[] Candidates { get; set; } = [];

    /// <summary>Full path of the list.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The files, by full path, with <c>Link</c> where the project shows them elsewhere.</summary>
    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        // The items' own metadata would fail on a name that is no path.
        var found = Candidates
            .Where(item => ProjectFileKind.Of(item.ItemSpec[(item.ItemSpec.LastIndexOfAny(['/', '\\']) + 1)..]) is not null)
            .Select(item => (File: new FileInfo(item.GetMetadata("FullPath")), Link: LinkOf(item)))
            .Where(item => item.File.Exists)
            .OrderBy(item => item.File.FullName, StringComparer.Ordinal)
            .ThenByDescending(item => item.Link, StringComparer.Ordinal)
            .DistinctBy(item => item.File.FullName, StringComparer.Ordinal)
            .ToList();

        Files = [.. found.Select(item => new TaskItem(item.File.FullName, new Dictionary<string, string> { ["Link"] = item.Link }))];
        var list = string.Concat(found.Select(item => string.Create(
            CultureInfo.InvariantCulture, $"{item.File.Length} {item.File.LastWriteTimeUtc.Ticks} {item.File.FullName} {item.Link}\n")));
        try
        {
            if (!File.Exists(ListFile) || File.ReadAllText(ListFile) != list)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(ListFile)!);
                File.WriteAllText(ListFile, list);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogBuildError(BuildRules.Unreadable, ListFile, $"The list of model and prompt files '{ListFile}' could not be written: {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private static string LinkOf(ITaskItem item) => item.GetMetadata("Link") is { Length: > 0 } link ? link : item.GetMetadata("TargetPath");
}

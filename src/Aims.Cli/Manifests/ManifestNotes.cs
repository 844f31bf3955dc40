namespace Aims.Cli.Manifests;

/// <summary>Says on the error stream what the manifests can't tell.</summary>
internal static class ManifestNotes
{
    private const int NamedAtMost = 10;

    /// <summary>Names the manifests that can't be read, those that were made without code, and the projects without one.</summary>
    public static void Write(RepositoryManifests manifests, Terminal terminal, string currentDirectory)
    {
        foreach (var unreadable in manifests.Unreadable)
        {
            terminal.Error.WriteLine($"aims: the manifest '{Path.GetRelativePath(currentDirectory, unreadable.Path)}' cannot be read: {unreadable.Reason}. Build its project again.");
        }

        foreach (var found in manifests.WithoutCode)
        {
            terminal.Error.WriteLine($"aims: the manifest '{Path.GetRelativePath(currentDirectory, found.Path)}' says nothing of its code: {(found.Manifest.Collection.Reason ?? "no code was read").TrimEnd('.')}.");
        }

        if (manifests.ProjectsWithout.Count > 0)
        {
            var named = string.Join(", ", manifests.ProjectsWithout.Take(NamedAtMost));
            var more = manifests.ProjectsWithout.Count > NamedAtMost ? $" and {manifests.ProjectsWithout.Count - NamedAtMost} more" : "";
            terminal.Error.WriteLine($"aims: no manifest was found of {Counted.Of(manifests.ProjectsWithout.Count, "project")}: {named}{more}.");
        }
    }
}

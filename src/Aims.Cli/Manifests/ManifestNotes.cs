using Aims.Inventory.Manifest;

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
            terminal.Error.WriteLine($"aims: the manifest '{Path.GetRelativePath(currentDirectory, unreadable.Path)}' was not read: {unreadable.Reason}. Build its project again.");
        }

        foreach (var found in manifests.WithoutCode)
        {
            terminal.Error.WriteLine($"aims: the manifest '{Path.GetRelativePath(currentDirectory, found.Path)}' says nothing of its code: {WhyWithoutCode(found.Manifest)}.");
        }

        if (manifests.ProjectsWithout.Count > 0)
        {
            var named = string.Join(", ", manifests.ProjectsWithout.Take(NamedAtMost));
            var more = manifests.ProjectsWithout.Count > NamedAtMost ? $" and {manifests.ProjectsWithout.Count - NamedAtMost} more" : "";
            terminal.Error.WriteLine($"aims: no manifest was found of {Counted.Of(manifests.ProjectsWithout.Count, "project")}: {named}{more}.");
        }
    }

    /// <summary>Why a manifest says nothing of its code; a sentence without its full stop.</summary>
    public static string WhyWithoutCode(AimsManifest manifest) => (manifest.Collection.Reason ?? "no code was read").TrimEnd('.');

    /// <summary>Names the assemblies whose entries of the baseline can't be judged.</summary>
    /// <param name="assemblies">Their names.</param>
    /// <param name="outcome">What became of the entries.</param>
    /// <param name="terminal">Where to write.</param>
    public static void WriteNotRead(IEnumerable<string> assemblies, string outcome, Terminal terminal)
    {
        foreach (var assembly in assemblies)
        {
            terminal.Error.WriteLine($"aims: the entries of '{assembly}' in the baseline were {outcome}, as no manifest with code of it was found; build it, or remove them by hand where it is gone.");
        }
    }
}

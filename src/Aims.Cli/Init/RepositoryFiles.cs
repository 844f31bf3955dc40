namespace Aims.Cli.Init;

/// <summary>Walks the folders of a repository in which people and builds put files.</summary>
internal static class RepositoryFiles
{
    // What builds and tools keep for themselves: intermediate and reference assemblies, packages of other languages.
    private const string Intermediate = "obj";
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "ref", "refint", "node_modules" };

    private static readonly EnumerationOptions Options = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The files below a folder in ordinal order, without hidden folders (<c>.git</c>, <c>.vs</c>), links, and folders that may not be read.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="withIntermediate">Whether folders <c>obj</c> are walked, too.</param>
    public static IEnumerable<string> Below(string folder, bool withIntermediate = false)
    {
        foreach (var file in Directory.GetFiles(folder, "*", Options).Order(StringComparer.Ordinal))
        {
            yield return file;
        }

        foreach (var child in Directory.GetDirectories(folder, "*", Options).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(child);
            if (!name.StartsWith('.') && !Skipped.Contains(name) && (withIntermediate || !name.Equals(Intermediate, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var file in Below(child, withIntermediate))
                {
                    yield return file;
                }
            }
        }
    }
}

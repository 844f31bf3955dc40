namespace Aims.Cli;

/// <summary>Where a repository begins.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder, from the one given upwards, that git calls the top of a work tree; null when there is none.</summary>
    /// <param name="start">Full path of a folder or file.</param>
    public static string? Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            // A file in submodules and in further work trees.
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}

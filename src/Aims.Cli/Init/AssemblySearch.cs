namespace Aims.Cli.Init;

/// <summary>Finds the assemblies to look into.</summary>
internal static class AssemblySearch
{
    private const string HowToName = "or name assemblies with --assemblies";

    /// <summary>Paths of the assemblies.</summary>
    /// <param name="root">The folder that holds the register, or is going to.</param>
    /// <param name="named">Files and folders that were asked for; empty for what the projects built.</param>
    /// <exception cref="NotDoneException">There are none.</exception>
    public static IReadOnlyList<string> Find(string root, IReadOnlyList<string> named)
    {
        var files = RepositoryFiles.Below(root).ToList();
        var projects = files.Where(ProjectFile.Is).Where(project => BelongsTo(root, project)).Select(ProjectFile.Read).ToList();
        return named.Count > 0 ? Named(projects, named) : Built(root, projects, files);
    }

    private static IReadOnlyList<string> Built(string root, List<ProjectFile> projects, List<string> files)
    {
        if (projects.Count == 0)
        {
            throw new NotDoneException($"there is no project (.csproj, .fsproj, .vbproj) in '{root}'; run this in a repository that has some, {HowToName}");
        }

        var built = BuiltAssemblies.Of(projects, files.Where(file => BuiltAssemblies.IsBuilt(file, root)));
        return built.Count > 0
            ? built
            : throw new NotDoneException($"none of the {Counted.Of(projects.Count, "project")} in '{root}' has an assembly in its folder bin; build first: dotnet build, {HowToName}");
    }

    // A file that was asked for is read whatever it is; in a folder are packages, too.
    private static List<string> Named(List<ProjectFile> projects, IReadOnlyList<string> named)
    {
        var found = new List<string>();
        foreach (var path in named)
        {
            var assemblies = File.Exists(path) ? [path]
                : Directory.Exists(path) ? BuiltAssemblies.Of(projects, RepositoryFiles.Below(path))
                : throw new NotDoneException($"--assemblies names '{path}', which does not exist");
            found.AddRange(assemblies.Count > 0 ? assemblies : throw new NotDoneException($"no assembly in '{path}' is named as a project of the repository builds it; name the files themselves"));
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    // A project below another register is that register's.
    private static bool BelongsTo(string root, string project) =>
        RegisterFolder.Find(Path.GetDirectoryName(project)!) is not { } folder || folder.Parent == root;
}

namespace Aims.Cli.Init;

/// <summary>Finds the assemblies that the projects of a repository built: for each project the one that was built last.</summary>
internal static class BuiltAssemblies
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".dll", ".exe" };

    /// <summary>Paths of the assemblies, one for each project that was built, in ordinal order.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="files">Files among which they are.</param>
    public static IReadOnlyList<string> Of(IReadOnlyCollection<ProjectFile> projects, IEnumerable<string> files)
    {
        var byName = projects.ToLookup(project => project.AssemblyName, StringComparer.OrdinalIgnoreCase);
        var assemblies = files.Where(IsAssembly).ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. byName
                .SelectMany(name => name.Select(project => Newest(project, assemblies[name.Key], isOnly: name.Count() == 1)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a file lies in a folder <c>bin</c>, at whatever depth.</summary>
    public static bool IsBuilt(string file, string root) =>
        Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).SkipLast(1).Contains("bin", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file may be an assembly, by its name.</summary>
    public static bool IsAssembly(string file) => Extensions.Contains(Path.GetExtension(file));

    // A library is copied into the folder of each application that uses it: its own folder, or that of its name in a common output
    // folder, goes first. Beside a .dll of the same name, an .exe is a native host.
    private static string? Newest(ProjectFile project, IEnumerable<string> copies, bool isOnly) => copies
        .Select(file => (File: file, IsOwn: IsOwn(file, project)))
        .Where(copy => copy.IsOwn || isOnly)
        .OrderByDescending(copy => copy.IsOwn)
        .ThenByDescending(copy => Path.GetExtension(copy.File).Equals(".dll", StringComparison.OrdinalIgnoreCase))
        .ThenByDescending(copy => File.GetLastWriteTimeUtc(copy.File))
        .ThenBy(copy => copy.File, StringComparer.Ordinal)
        .Select(copy => copy.File)
        .FirstOrDefault();

    /// <summary>Whether a file lies in a project's own folder, or in that of its name in a common output folder.</summary>
    public static bool IsOwn(string file, ProjectFile project)
    {
        var folders = Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar);
        return file.StartsWith(project.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || folders.Zip(folders.Skip(1)).Any(pair => pair.First == "bin" && pair.Second == project.Name);
    }
}

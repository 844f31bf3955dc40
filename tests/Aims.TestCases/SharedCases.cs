namespace Aims.TestCases;

/// <summary>All cases in the folder <c>cases</c> beside the test assembly.</summary>
public static class SharedCases
{
    /// <summary>The assembly name that every case is compiled under.</summary>
    public const string AssemblyName = "Cases";

    private static readonly Lazy<IReadOnlyList<SharedCase>> LazyAll =
        new(() => Load(Path.Combine(AppContext.BaseDirectory, "cases")));

    /// <summary>All cases, ordered by name.</summary>
    public static IReadOnlyList<SharedCase> All => LazyAll.Value;

    /// <summary>The preprocessor symbols of a configuration, as the .NET SDK defines them.</summary>
    /// <param name="configuration"><c>Debug</c> or <c>Release</c>.</param>
    /// <returns>The symbols.</returns>
    public static IReadOnlyList<string> SymbolsOf(string configuration) => configuration switch
    {
        "Debug" => ["DEBUG", "TRACE"],
        "Release" => ["RELEASE", "TRACE"],
        _ => throw new ArgumentOutOfRangeException(nameof(configuration), configuration, "Debug or Release"),
    };

    /// <summary>Reads the cases of a folder: a file in a theme's folder is one case, a folder in it is one case of several files.</summary>
    /// <param name="folder">The folder that holds a folder for each theme.</param>
    /// <returns>The cases, ordered by name.</returns>
    public static IReadOnlyList<SharedCase> Load(string folder)
    {
        var sources = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .OrderBy(source => source.Path, StringComparer.Ordinal);

        return sources
            .GroupBy(source => NameOf(source.Path), StringComparer.Ordinal)
            .Select(group => CaseParser.Parse(group.Key, group.ToArray()))
            .OrderBy(shared => shared.Name, StringComparer.Ordinal)
            .ToArray();
    }

    private static string NameOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length switch
        {
            2 => path[..^".cs".Length],
            3 => $"{parts[0]}/{parts[1]}",
            _ => throw new FormatException($"{path}: a case is theme/Case.cs or theme/Case/File.cs"),
        };
    }
}

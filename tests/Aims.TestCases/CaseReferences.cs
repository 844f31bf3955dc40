namespace Aims.TestCases;

/// <summary>The assemblies that the cases compile against: the framework, the model SDKs and the annotations.</summary>
public static class CaseReferences
{
    private static readonly Lazy<IReadOnlyList<string>> LazyPaths =
        new(() => Read(Path.Combine(AppContext.BaseDirectory, "case-references.txt")));

    /// <summary>The full paths, as the build of this project resolved them.</summary>
    public static IReadOnlyList<string> Paths => LazyPaths.Value;

    /// <summary>Those of the framework.</summary>
    internal static IEnumerable<string> Framework => Paths.Where(path => path.Contains(".App.Ref", StringComparison.Ordinal));

    /// <summary>The full paths for one case.</summary>
    /// <param name="options">How the case must be compiled.</param>
    /// <returns>The paths of all cases, or those of the package that it names.</returns>
    public static IReadOnlyList<string> Of(CaseOptions options) => options.Package is { } package ? SdkReferences.Of(package) : Paths;

    private static string[] Read(string file)
    {
        var paths = File.ReadAllLines(file);
        var missing = Array.Find(paths, path => !File.Exists(path));
        return missing is null
            ? paths
            : throw new FileNotFoundException($"{file} names a file that is not there; rebuild Aims.TestCases.", missing);
    }
}

using System.Runtime.InteropServices;
using Aims.Governance.Catalogue;
using Aims.Inventory.Metadata;

namespace Aims.Cli.Init;

/// <summary>Reads the assemblies that a repository built.</summary>
internal static class Survey
{
    /// <summary>Reads them, and says on the error stream which one it reads, and which it can't.</summary>
    /// <param name="paths">Paths of the assemblies.</param>
    /// <param name="catalogue">The model APIs to look for.</param>
    /// <param name="terminal">Receives the progress.</param>
    /// <param name="currentDirectory">Where the command was started; files are named from there.</param>
    public static IReadOnlyList<ObservedAssembly> Of(IReadOnlyList<string> paths, ModelApiCatalogue catalogue, Terminal terminal, string currentDirectory)
    {
        var references = References(paths);
        var read = new List<ObservedAssembly>();
        foreach (var (index, path) in paths.Index())
        {
            var file = Path.GetRelativePath(currentDirectory, path);
            terminal.Error.WriteLine($"Reading {file} ({index + 1} of {paths.Count})");
            try
            {
                var assembly = ObservedAssembly.Read(path, references, catalogue);
                read.Add(assembly);
                if (assembly.Missing.Count > 0)
                {
                    terminal.Error.WriteLine($"aims: '{file}' was not seen in full, as these are neither beside it nor in the package folder: {string.Join(", ", assembly.Missing)}.");
                }
            }
            catch (AssemblyUnreadableException problem)
            {
                terminal.Error.WriteLine($"aims: '{file}' was skipped: {problem.Reason.TrimEnd('.').ReplaceLineEndings(" ")}.");
            }
        }

        return read;
    }

    // What lies beside any of them, then the frameworks, which lie beside none, and the packages of libraries.
    private static List<string> References(IReadOnlyList<string> paths) =>
    [
        .. paths.Select(path => Path.GetDirectoryName(path)!)
            .Distinct(StringComparer.Ordinal)
            .Concat(Frameworks())
            .SelectMany(folder => Directory.GetFiles(folder, "*.dll"))
            .Concat(paths.SelectMany(PackageAssemblies.Of))
            .DistinctBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase),
    ];

    // That which runs this, and its neighbours as of ASP.NET Core: shared/<framework>/<version>/.
    private static IEnumerable<string> Frameworks()
    {
        var own = RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar);
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(own));
        return shared is null
            ? [own]
            : [own, .. Directory.GetDirectories(shared).Select(framework => Path.Combine(framework, Path.GetFileName(own))).Where(Directory.Exists)];
    }
}

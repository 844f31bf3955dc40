using Aims.Inventory;
using Aims.Inventory.Joining;

namespace Aims.RealApplications;

/// <summary>The joined inventory of an application's projects.</summary>
internal static class JoinedApplication
{
    /// <summary>Makes the manifests of all captured projects, joins them, and gives the result as JSON.</summary>
    public static string Of(DirectoryInfo captured, CancellationToken cancellationToken)
    {
        var manifests = captured.EnumerateDirectories()
            .Where(folder => File.Exists(Path.Combine(folder.FullName, "arguments.txt")))
            .OrderBy(folder => folder.Name, StringComparer.Ordinal)
            .Select(folder => CapturedCompilation.Read(folder.FullName))
            .Select(project => InventoryWriter.Make(
                new InventoryRequest
                {
                    AssemblyPath = project.Assembly,
                    DebugSymbolsPath = project.Symbols,
                    References = [.. project.References.Select(reference => new InventoryReference(reference, "", ""))],
                    Root = captured.FullName,
                },
                cancellationToken))
            .ToList();
        return JoinedInventoryJson.Write(ManifestJoiner.Join(manifests));
    }
}

using System.Text.Json;

namespace Aims.Cli.Init;

/// <summary>
/// Finds the assemblies of packages that a library was built with: they lie in the package folder and not beside it. Which they
/// are stands in the file <c>.deps.json</c> that the SDK writes (github.com/dotnet/sdk: runtime configuration files).
/// </summary>
internal static class PackageAssemblies
{
    /// <summary>Paths of those that are there; none where the file can't be read.</summary>
    /// <param name="assembly">Path of the assembly.</param>
    public static IReadOnlyList<string> Of(string assembly)
    {
        try
        {
            var file = Path.ChangeExtension(assembly, ".deps.json");
            if (!File.Exists(file))
            {
                return [];
            }

            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var libraries = document.RootElement.GetProperty("libraries");
            return
            [
                .. from target in document.RootElement.GetProperty("targets").EnumerateObject()
                   from package in target.Value.EnumerateObject()
                   where package.Value.TryGetProperty("runtime", out _) && libraries.GetProperty(package.Name).TryGetProperty("path", out _)
                   let folder = Path.Combine(PackageFolder, libraries.GetProperty(package.Name).GetProperty("path").GetString()!)
                   from asset in package.Value.GetProperty("runtime").EnumerateObject()
                   let path = Path.Combine(folder, asset.Name.Replace('/', Path.DirectorySeparatorChar))
                   where File.Exists(path)
                   select path,
            ];
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Another program's file: without it, less is resolved, and what was needed is named.
            return [];
        }
    }

    private static string PackageFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

using System.Text.Json;
using Aims.Cli.Init;
using Aims.Cli.Manifests;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Assess;

/// <summary>The manifests of a repository, as its builds left them beside the assemblies.</summary>
internal static class BuiltManifests
{
    /// <summary>The manifests below a folder, in ordinal order of their paths. A copy, of the same MVID, is left out.</summary>
    /// <param name="folder">Full path of the folder; folders that builds keep for themselves (<c>obj</c>) are not looked into.</param>
    /// <exception cref="NotDoneException">One can't be read.</exception>
    public static IReadOnlyList<BuiltManifest> Below(string folder) =>
    [
        .. RepositoryFiles.Below(folder)
            .Where(file => file.EndsWith(AimsManifest.FileExtension, StringComparison.Ordinal))
            .Select(file => new BuiltManifest(file, Read(file)))
            .DistinctBy(found => found.Manifest.Subject.Mvid, StringComparer.Ordinal),
    ];

    private static AimsManifest Read(string file)
    {
        try
        {
            return ManifestReading.Parse(File.ReadAllBytes(file));
        }
        catch (Exception problem) when (problem is JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new NotDoneException($"the manifest '{file}' cannot be read: {problem.Message.TrimEnd('.')}; build again with the package of the command's version, or delete it");
        }
    }
}

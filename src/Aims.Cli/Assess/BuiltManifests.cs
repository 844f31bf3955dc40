using System.Text.Json;
using Aims.Cli.Init;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Assess;

/// <summary>The manifests of a repository, as its builds left them beside the assemblies.</summary>
internal static class BuiltManifests
{
    /// <summary>How a manifest's file ends.</summary>
    public const string Extension = ".aims.json";

    /// <summary>The manifests below a folder, in ordinal order of their paths. A copy, of the same MVID, is left out.</summary>
    /// <param name="folder">Full path of the folder; folders that builds keep for themselves (<c>obj</c>) are not looked into.</param>
    /// <exception cref="NotDoneException">One can't be read.</exception>
    public static IReadOnlyList<BuiltManifest> Below(string folder) =>
    [
        .. RepositoryFiles.Below(folder)
            .Where(file => file.EndsWith(Extension, StringComparison.Ordinal))
            .Select(file => new BuiltManifest(file, Read(file)))
            .DistinctBy(found => found.Manifest.Subject.Mvid, StringComparer.Ordinal),
    ];

    private static AimsManifest Read(string file)
    {
        try
        {
            var manifest = ManifestJson.Read(File.ReadAllText(file));
            return manifest.SchemaVersion == AimsManifest.CurrentSchemaVersion
                ? manifest
                : throw new NotDoneException($"the manifest '{file}' is of version {manifest.SchemaVersion} of the format, and this command reads version {AimsManifest.CurrentSchemaVersion}; build again with the package of the command's version");
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new NotDoneException($"the manifest '{file}' cannot be read: {problem.Message.TrimEnd('.')}; build again, or delete it");
        }
    }
}

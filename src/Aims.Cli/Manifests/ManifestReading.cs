using System.Text;
using System.Text.Json;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Manifests;

/// <summary>Reads a manifest from disk, which anybody may have written.</summary>
internal static class ManifestReading
{
    /// <summary>Reads a manifest.</summary>
    /// <param name="bytes">Its file.</param>
    /// <exception cref="JsonException">It is no JSON of a manifest.</exception>
    /// <exception cref="FormatException">It is of a version that this command doesn't know, or lacks parts that each manifest has.</exception>
    public static AimsManifest Parse(byte[] bytes)
    {
        var manifest = ManifestJson.Read(Encoding.UTF8.GetString(bytes));
        if (manifest.SchemaVersion != AimsManifest.CurrentSchemaVersion)
        {
            throw new FormatException($"it is of version {manifest.SchemaVersion} of the format, and this command reads version {AimsManifest.CurrentSchemaVersion}");
        }

        return manifest is { Subject: not null, Collection: not null, Components: not null, Systems: not null, ModelCalls: not null, OtherUses: not null, Tools: not null, Findings: not null, Waivers: not null }
            ? manifest
            : throw new FormatException("it lacks parts that each manifest has");
    }
}

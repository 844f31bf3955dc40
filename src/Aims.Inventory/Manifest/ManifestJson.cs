using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Inventory.Manifest;

/// <summary>Manifests as JSON: UTF-8 without BOM, LF, indented, properties in the order of the records.</summary>
public static class ManifestJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,

        // Documentation ids are full of ` and <; the file is read by tools and people, not by a browser.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(AimsManifest manifest) =>
        JsonSerializer.Serialize(manifest, Options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="JsonException">The text is no manifest.</exception>
    public static AimsManifest Read(string json) =>
        JsonSerializer.Deserialize<AimsManifest>(json, Options) ?? throw new JsonException("The manifest is empty.");
}

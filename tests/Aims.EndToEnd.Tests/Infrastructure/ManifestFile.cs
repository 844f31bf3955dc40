using System.Text;
using System.Text.Json.Nodes;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>A manifest as any other program reads it: JSON.</summary>
internal sealed class ManifestFile
{
    private ManifestFile(string path, byte[] bytes, JsonNode json)
    {
        Path = path;
        Bytes = bytes;
        Json = json;
    }

    public string Path { get; }

    public byte[] Bytes { get; }

    public JsonNode Json { get; }

    /// <summary>Reads a manifest, and checks what holds for each: UTF-8 without BOM, LF, no path of this machine.</summary>
    public static ManifestFile Read(Workspace workspace, string path)
    {
        var file = workspace.PathOf(path);
        Assert.True(File.Exists(file), $"There is no {path}. Manifests here: {string.Join(", ", workspace.Manifests())}");
        var bytes = File.ReadAllBytes(file);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.False(bytes is [0xEF, 0xBB, 0xBF, ..], "There is a byte order mark.");
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Root, text, StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Root.Replace("\\", "\\\\"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), text, StringComparison.Ordinal);
        return new ManifestFile(file, bytes, JsonNode.Parse(text)!);
    }

    /// <summary>A text at a path of keys, for example <c>subject.commit</c>; null when it is not there.</summary>
    public string? Text(string path) => path.Split('.').Aggregate((JsonNode?)Json, (node, key) => node?[key])?.GetValue<string>();

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<JsonNode> List(string key) => [.. Json[key]!.AsArray().Select(item => item!)];

    /// <summary>Rule, file and line of each finding, in the manifest's order.</summary>
    public IReadOnlyList<string> FindingsAt => [.. List("findings").Select(item => $"{item["rule"]} {item["file"]}({item["line"]})")];

    /// <summary>File and line of each model call, in the manifest's order.</summary>
    public IReadOnlyList<string> ModelCallsAt => [.. List("modelCalls").Select(item => $"{item["file"]}({item["line"]})")];

    /// <summary>Lower-case hex SHA-256 of a file.</summary>
    public static string Sha256(string file) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))).ToLowerInvariant();

    /// <summary>Fails with both texts unless the manifest says exactly this.</summary>
    public static void MustEqual(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(Indented), actual?.ToJsonString(Indented));

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

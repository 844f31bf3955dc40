using System.Text.Json;

namespace Aims.Inventory.Files.Formats;

/// <summary>
/// safetensors 0.x, by the README of huggingface/safetensors: a 64-bit length, then as many bytes of JSON. Its free-form <c>__metadata__</c> is read for
/// the keys that a published form defines: <c>format</c>, and those of ModelSpec 1.0 (Stability-AI/ModelSpec).
/// </summary>
internal static class SafetensorsHeader
{
    private const ulong Shortest = 2;

    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["format"] = HeaderFacts.Producer,
        ["modelspec.title"] = HeaderFacts.Name,
        ["modelspec.architecture"] = HeaderFacts.Architecture,
        ["modelspec.author"] = HeaderFacts.Author,
        ["modelspec.license"] = HeaderFacts.License,
    };

    public static void Read(HeaderBytes bytes, HeaderFacts facts)
    {
        var length = bytes.U64();
        if (length < Shortest || length > (ulong)bytes.Left)
        {
            throw new HeaderUnreadableException(length > (ulong)bytes.Left ? "it ends before its header does" : "it does not begin as safetensors");
        }

        if (length > int.MaxValue)
        {
            throw new HeaderUnreadableException("its header is larger than what is read of a file");
        }

        try
        {
            Read(new Utf8JsonReader(bytes.Read((int)length)), facts);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new HeaderUnreadableException("its header is no JSON");
        }
    }

    private static void Read(Utf8JsonReader json, HeaderFacts facts)
    {
        Expect(json.Read() && json.TokenType == JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isMetadata = json.ValueTextEquals("__metadata__"u8);
            json.Read();
            if (isMetadata)
            {
                Expect(json.TokenType == JsonTokenType.StartObject);
                ReadMetadata(ref json, facts);
            }
            else
            {
                // A tensor: type, shape, and where its data is.
                Expect(json.TokenType == JsonTokenType.StartObject);
                json.Skip();
            }
        }

        facts.Format = "safetensors";
    }

    private static void ReadMetadata(ref Utf8JsonReader json, HeaderFacts facts)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.HasValueSequence || json.ValueSpan.Length > HeaderText.LongestRead ? "" : json.GetString()!;
            json.Read();
            if (json.TokenType == JsonTokenType.String && Keys.TryGetValue(key, out var fact))
            {
                facts.Add(fact, HeaderText.Of(json.GetString()!));
            }
            else
            {
                json.Skip();
            }
        }
    }

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new HeaderUnreadableException("its header is not one of safetensors");
        }
    }
}

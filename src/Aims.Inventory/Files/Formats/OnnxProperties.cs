namespace Aims.Inventory.Files.Formats;

/// <summary>The properties of ONNX models that docs/MetadataProps.md of onnx/onnx defines. Others are free, and stay out.</summary>
internal static class OnnxProperties
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["model_author"] = HeaderFacts.Author,
        ["model_license"] = HeaderFacts.License,
    };

    /// <summary>Keeps a property that is defined.</summary>
    public static void Add(HeaderFacts facts, string key, string? value)
    {
        if (Keys.TryGetValue(key, out var fact))
        {
            facts.Add(fact, value);
        }
    }
}

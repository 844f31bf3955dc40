namespace Aims.Governance.ValueFlow;

/// <summary>
/// The last gate before a string of the source is recorded: what doesn't look like a model id, a key or a name (a sentence, a
/// connection string, an address with a password) stays out, wherever it was found.
/// </summary>
internal static class RecordedText
{
    private const int Longest = 200;

    private static readonly string[] ModelFileExtensions = [".zip", ".mlnet", ".onnx", ".ort", ".gguf", ".pt", ".pb", ".h5", ".tflite", ".safetensors", ".bin", ".dat"];

    /// <summary>The text as it may be recorded: a model file without its folders; null when it may not be.</summary>
    public static string? Of(string text)
    {
        if (text.Length is 0 or > Longest || text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.Any(IsForeign))
        {
            return null;
        }

        var isAbsolute = text[0] is '/' or '\\' || (text.Length > 2 && text[1] == ':' && text[2] is '/' or '\\');
        if (!isAbsolute && !IsModelFile(text))
        {
            return text;
        }

        var name = text.Substring(text.LastIndexOfAny(['/', '\\']) + 1);
        return name.Length > 0 ? name : null;
    }

    /// <summary>The name of a model file at the end of a path whose beginning isn't known; null when it is another thing.</summary>
    /// <param name="end">The known end.</param>
    /// <param name="isAfterFolder">Whether a whole folder stands before it.</param>
    public static string? ModelFile(string end, bool isAfterFolder)
    {
        var separator = end.LastIndexOfAny(['/', '\\']);
        return (separator >= 0 || isAfterFolder) && IsModelFile(end) ? end.Substring(separator + 1) : null;
    }

    /// <summary>A reference to a model with only such text in it.</summary>
    public static ModelReference Of(ModelReference model)
    {
        var id = model.Id is null ? null : Of(model.Id);
        var key = model.Key is null ? null : Of(model.Key);
        return (model.Id is not null && id is null) || (model.Key is not null && key is null)
            ? ModelReference.NotKnown(UnknownReason.Computed)
            : model with { Id = id, Key = key };
    }

    private static bool IsModelFile(string text) => ModelFileExtensions.Any(extension => text.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool IsForeign(char character) => char.IsControl(character) || char.IsWhiteSpace(character) || character is ';' or '=' or '"' or '<' or '>';
}

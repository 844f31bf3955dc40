using System.Globalization;
using System.Text.Json;

namespace Aims.Inventory.Dependencies;

/// <summary>
/// Takes values out of JSON that others wrote. What is not as it should be is a <see cref="FormatException"/> with a reason
/// that may be shown: it has nothing of the file's own content.
/// </summary>
internal static class JsonParts
{
    private const int LongestText = 2000;

    public static JsonElement Part(this JsonElement parent, string name) =>
        parent.Maybe(name) ?? throw new FormatException($"'{name}' is missing");

    public static JsonElement? Maybe(this JsonElement parent, string name) =>
        parent.ValueKind != JsonValueKind.Object ? throw new FormatException($"what should have '{name}' is no object")
        : parent.TryGetProperty(name, out var value) ? value
        : null;

    public static string Text(this JsonElement parent, string name) => AsText(parent.Part(name), name);

    public static string? MaybeText(this JsonElement parent, string name) => parent.Maybe(name) is { } value ? AsText(value, name) : null;

    /// <summary>A text that is one of a few words.</summary>
    public static string Word(this JsonElement parent, string name, params string[] words) =>
        parent.Text(name) is var word && words.Contains(word, StringComparer.Ordinal) ? word : throw new FormatException($"'{name}' is none of: {string.Join(", ", words)}");

    public static string Hex(this JsonElement parent, string name, int length) =>
        parent.Text(name) is var text && text.Length == length && text.All(char.IsAsciiHexDigitLower) ? text : throw new FormatException($"'{name}' is no digest");

    public static string Mvid(this JsonElement parent, string name) =>
        Guid.TryParseExact(parent.Text(name), "D", out var id) ? id.ToString("D") : throw new FormatException($"'{name}' is no module version id");

    public static int Count(this JsonElement parent, string name) =>
        parent.Part(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var count) && count >= 0 ? count : throw new FormatException($"'{name}' is no count");

    public static bool Flag(this JsonElement parent, string name) => parent.Part(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new FormatException($"'{name}' is neither true nor false"),
    };

    public static IEnumerable<JsonElement> Items(this JsonElement parent, string name) => ListOf(parent.Part(name), name);

    /// <summary>The items of a list that a former version doesn't write.</summary>
    public static IEnumerable<JsonElement> MaybeItems(this JsonElement parent, string name) => parent.Maybe(name) is { } list ? ListOf(list, name) : [];

    public static string AsText(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new FormatException($"'{name}' is no text");
        }

        // It is going to stand in other files and in a terminal.
        var text = value.GetString()!;
        return text.Length is 0 or > LongestText ? throw new FormatException($"'{name}' is empty or too long")
            : text.Any(IsDeceptive) ? throw new FormatException($"'{name}' has control characters")
            : text;
    }

    private static IEnumerable<JsonElement> ListOf(JsonElement list, string name) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new FormatException($"'{name}' is no list");

    // Controls, line separators, and what turns the direction of the text around it.
    private static bool IsDeceptive(char character) =>
        char.IsControl(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}

using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Editing;

/// <summary>Adds a model to the <c>models</c> of a system's file, written as the last one there is.</summary>
public static class DeclaredModelEdit
{
    private const string Key = "models";

    /// <summary>The edit; null when the file has no list of models to add to, or none that can be added to safely.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="model">The model.</param>
    public static TextEdit? Add(string text, NamedModel model)
    {
        if (ModelsOf(text) is not { Items.Count: > 0 } list || list.Items[list.Items.Count - 1] is not YamlMapping { Entries.Count: > 0 } last)
        {
            return null;
        }

        var source = new Source(text);
        var edit = text[source.Lines.Offset(list.Start)] == '[' ? AfterInBrackets(source, list, last, model) : AfterInBlock(source, last, model);
        return IsRight(edit.ApplyTo(text), list.Items.Count + 1, model) ? edit : null;
    }

    private static YamlSequence? ModelsOf(string text) => YamlFile.Read(text, out _) is YamlMapping root
        ? root.Entries.FirstOrDefault(entry => entry.Key.Value == Key)?.Value as YamlSequence
        : null;

    // People write YAML in more ways than are foreseen here; what came out must be read as what was meant.
    private static bool IsRight(string edited, int count, NamedModel model) =>
        ModelsOf(edited) is { } list && list.Items.Count == count && list.Items[count - 1] is YamlMapping added
        && Has(added, "provider", model.Provider) && Has(added, "id", model.Id);

    private static bool Has(YamlMapping mapping, string key, string value) =>
        mapping.Entries.Any(entry => entry.Key.Value == key && entry.Value is YamlScalar scalar && scalar.Value == value);

    private static TextEdit AfterInBrackets(Source source, YamlSequence list, YamlMapping last, NamedModel model)
    {
        // Items of several lines go on in a line of their own.
        var separator = last.Start.Line == list.Start.Line ? ", " : "," + source.LineEnd + new string(' ', last.Start.Column - 1);
        return new TextEdit(source.EndOf(last), 0, separator + InBraces(source, last, model));
    }

    private static TextEdit AfterInBlock(Source source, YamlMapping last, NamedModel model)
    {
        var start = source.Lines.Offset(last.Start);
        var dash = source.Lines.Place(source.Text.LastIndexOf('-', start)).Column;
        var isInBraces = source.Text[start] == '{';
        var item = isInBraces
            ? InBraces(source, last, model)
            : string.Join(source.LineEnd + new string(' ', last.Start.Column - 1), Fields(last, model));
        var line = new string(' ', dash - 1) + "-" + new string(' ', Math.Max(1, last.Start.Column - dash - 1)) + item;
        return new TextEdit(source.EndOfLine(source.EndOf(last)), 0, source.LineEnd + line);
    }

    // With or without a space inside the braces, as the one before.
    private static string InBraces(Source source, YamlMapping last, NamedModel model)
    {
        var space = source.Text[source.Lines.Offset(last.Start) + 1] == ' ' ? " " : "";
        return "{" + space + string.Join(", ", Fields(last, model)) + space + "}";
    }

    private static IEnumerable<string> Fields(YamlMapping last, NamedModel model)
    {
        string[] fields = ["provider: " + YamlWriting.Scalar(model.Provider), "id: " + YamlWriting.Scalar(model.Id)];
        return last.Entries[0].Key.Value == "id" ? fields.Reverse() : fields;
    }

    private sealed class Source(string text)
    {
        public string Text => text;

        public LineTable Lines { get; } = new(text);

        public string LineEnd { get; } = text.Contains("\r\n") ? "\r\n" : "\n";

        /// <summary>Where a mapping's text ends: after its closing brace, at which the parser lets it end, or with its last value, since a block ends where the next thing begins.</summary>
        public int EndOf(YamlMapping mapping) =>
            text[Lines.Offset(mapping.Start)] == '{' ? Lines.Offset(mapping.End) + 1 : mapping.Entries.Max(entry => Math.Max(Lines.Offset(entry.Key.End), Lines.Offset(entry.Value.End)));

        public int EndOfLine(int offset)
        {
            var end = text.IndexOfAny(['\r', '\n'], offset);
            return end < 0 ? text.Length : end;
        }
    }
}

using System.Text;
using Aims.Governance.Register.Format;
using ValueType = Aims.Governance.Register.Format.ValueType;

namespace Aims.RegisterReference;

/// <summary>Writes the reference of the register's keys and words as Markdown.</summary>
internal static class ReferencePage
{
    private const int WordsInATable = 6;

    public static string Text()
    {
        var page = new StringBuilder();
        foreach (var mapping in RegisterFormat.Mappings)
        {
            page.Append($"### `{mapping.Name}`\n\n{Sentence(mapping)}\n\n");
            foreach (var group in mapping.Keys.GroupBy(key => key.Group))
            {
                page.Append(group.Key.Length > 0 ? $"**{group.Key}**\n\n" : "")
                    .Append("| key | required | value | asked for by | meaning |\n|---|---|---|---|---|\n")
                    .AppendJoin("", group.Select(key => Row(mapping, key)))
                    .Append('\n');
            }
        }

        foreach (var vocabulary in Vocabularies.Names)
        {
            page.Append($"### Words of `{vocabulary}`\n\n| word | meaning |\n|---|---|\n")
                .AppendJoin("", Vocabularies.Of(vocabulary).Select(word => $"| `{word.Word}` | {word.Meaning} |\n"))
                .Append('\n');
        }

        return page.ToString();
    }

    private static string Sentence(MappingFormat mapping) =>
        mapping == RegisterFormat.Root ? "The file `aims/aims.yaml`."
        : mapping == RegisterFormat.Baseline ? "The file `aims/baseline.yaml`, which [`aims baseline`](cli.md#aims-baseline) writes."
        : mapping == RegisterFormat.System ? "A file `aims/systems/<id>.yaml`, in the order in which it reads well."
        : mapping == RegisterFormat.Assessed ? "A file `aims/assessed/<id>.yaml`, which [`aims assess`](cli.md#aims-assess) writes: see [material change](material-change.md)."
        : $"{char.ToUpperInvariant(mapping.What[0])}{mapping.What[1..]}.";

    private static string Row(MappingFormat mapping, KeyFormat key) =>
        $"| `{key.Name}` | {Required(mapping, key)} | {Value(key.Type)} | {key.AskedBy} | {Cell(key.Meaning)}<br>`{Cell(key.ExampleLine)}` |\n";

    private static string Required(MappingFormat mapping, KeyFormat key) =>
        key.Required.StartsWith("AIMS", StringComparison.Ordinal) ? $"[{key.Required}](rules/{key.Required}.md)"
        : key.IsEither ? $"one of {string.Join(", ", mapping.EitherKeys.Select(either => $"`{either.Name}`"))}"
        : key.OnlyWith is { } other ? $"no; only with `{other}`"
        : key.Required;

    private static string Value(ValueType type)
    {
        var single = type.Kind switch
        {
            "record" => $"[`{type.Argument}`](#{type.Argument.ToLowerInvariant()})",
            "named" => $"mapping of [`{type.Argument}`](#{type.Argument.ToLowerInvariant()}) by a name of your own",
            "controls" => $"mapping of [`{type.Argument}`](#{type.Argument.ToLowerInvariant()}) by control id",
            "clauses" => $"mapping of [`{type.Argument}`](#{type.Argument.ToLowerInvariant()}) by clause id",
            "text" => "text",
            "recordId" => "id, unique in its list",
            "systemId" => "id",
            "version" => "`1`",
            "date" => "date",
            "due" or "expiry" => "date on which it falls due",
            "flag" => "`true` or `false`",
            "months" => "number of months",
            "digest" => "SHA-256 digest",
            "count" => "number from 1",
            "member" => "documentation id",
            "rule" => "[rule](#what-can-be-accepted)",
            "document" => "[document](#documents)",
            "requirement" => "[requirement](#risk-tiers-and-waivers)",
            "control" => "control id",
            "generativeAiRisk" => "name of a risk of NIST AI 600-1",
            "method" => "documentation id of a method",
            "type" => "documentation id of a type",
            "scope" => "[code](#which-system-code-belongs-to)",
            "choice" when Vocabularies.Of(type.Argument).Count <= WordsInATable => string.Join(", ", Vocabularies.WordsOf(type.Argument).Select(word => $"`{word}`")),
            "choice" => $"[word](#words-of-{type.Argument.ToLowerInvariant()})",
            var kind => throw new InvalidDataException($"The register's format has the unknown type '{kind}'."),
        };
        var after = type.After.Length > 0 ? $", after `{type.After}`" : "";
        return type.IsList ? $"list of {single}" : single + after;
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

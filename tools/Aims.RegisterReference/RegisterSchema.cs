using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Governance.Accepting;
using Aims.Governance.Frameworks;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;
using ValueType = Aims.Governance.Register.Format.ValueType;

namespace Aims.RegisterReference;

/// <summary>
/// Writes the JSON Schema (draft-07, which editors know best) of a register file. It accepts what the reader accepts (but for words
/// with spaces around them), and refuses what a schema can tell: not the order of dates, nor that an id is unique.
/// </summary>
internal static class RegisterSchema
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(MappingFormat root, string name, string title)
    {
        var definitions = new JsonObject();
        AddDefinitions(root, definitions);
        var schema = Mapping(root);
        schema["definitions"] = definitions;
        return Document(schema, name, title);
    }

    /// <summary>A schema as a file.</summary>
    public static string Document(JsonObject root, string name, string title)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = $"https://raw.githubusercontent.com/aims-analyzers/aims-analyzers/main/schemas/{name}.schema.json",
            ["title"] = title,
        };
        foreach (var member in root.ToList())
        {
            schema[member.Key] = member.Value?.DeepClone();
        }

        return schema.ToJsonString(Options) + "\n";
    }

    private static void AddDefinitions(MappingFormat mapping, JsonObject definitions)
    {
        foreach (var inner in mapping.Keys.Where(key => key.Type.HoldsRecords).Select(key => RegisterFormat.Mapping(key.Type.Argument)))
        {
            if (!definitions.ContainsKey(inner.Name))
            {
                definitions[inner.Name] = Mapping(inner);
                AddDefinitions(inner, definitions);
            }
        }
    }

    private static JsonObject Mapping(MappingFormat mapping)
    {
        var properties = new JsonObject();
        foreach (var key in mapping.Keys)
        {
            properties[key.Name] = Property(key);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (mapping.RequiredKeyNames.Count > 0)
        {
            schema["required"] = Array(mapping.RequiredKeyNames);
        }

        if (mapping.Keys.FirstOrDefault(key => key.Required == ExclusionWithoutReason.Rule.Id) is { } reason)
        {
            schema["anyOf"] = new JsonArray(
                new JsonObject { ["properties"] = new JsonObject { ["applicable"] = new JsonObject { ["enum"] = new JsonArray(true, "true") } } },
                new JsonObject { ["properties"] = new JsonObject { [reason.Name] = Text() }, ["required"] = new JsonArray(reason.Name) });
        }

        if (mapping.EitherKeys.Count > 0)
        {
            schema["oneOf"] = new JsonArray([.. mapping.EitherKeys.Select(key => Has(key.Name))]);
        }

        if (mapping.CompanionKeys.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. mapping.CompanionKeys.Select(key => new JsonObject { ["anyOf"] = new JsonArray(Has(key.OnlyWith!), new JsonObject { ["properties"] = new JsonObject { [key.Name] = Blank() } }) })]);
        }

        return schema;
    }

    private static JsonObject Has(string key) => new() { ["properties"] = new JsonObject { [key] = Text() }, ["required"] = new JsonArray(key) };

    private static JsonObject Blank() => new() { ["type"] = new JsonArray("null", "string"), ["pattern"] = @"^\s*$" };

    private static JsonObject Property(KeyFormat key)
    {
        var value = key.Type.IsKeyed ? Keyed(key.Type)
            : key.Type.IsList ? new JsonObject { ["type"] = "array", ["items"] = Single(key.Type) }
            : Single(key.Type);
        var property = Presence(value, key.IsRequired);
        property["description"] = key.Meaning.Replace("`", "", StringComparison.Ordinal);
        return property;
    }

    /// <summary>A value that must be there, or that may be left out or empty.</summary>
    public static JsonObject Presence(JsonObject value, bool isRequired) => isRequired
        ? new JsonObject { ["allOf"] = new JsonArray(value) }
        : new JsonObject { ["anyOf"] = new JsonArray(value, Blank()) };

    private static JsonObject Keyed(ValueType type)
    {
        var framework = type.Kind switch
        {
            "controls" => FrameworkTable.AnnexA,
            "clauses" => FrameworkTable.Clauses,
            _ => null,
        };
        if (framework is null)
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference(type) };
        }

        var properties = new JsonObject();
        foreach (var entry in framework.Entries)
        {
            properties[entry.Id] = new JsonObject { ["allOf"] = new JsonArray(Reference(type)), ["description"] = entry.Label };
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Single(ValueType type) => type.Kind switch
    {
        "record" => Reference(type),
        "text" or "recordId" => Text(),
        "systemId" => new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = SystemId.Form },
        "version" => Version(),
        "date" or "due" or "expiry" => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "digest" => new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = "^[0-9A-Fa-f]{64}$" },
        "flag" => new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
        "months" => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 1, ["maximum"] = 120, ["pattern"] = "^([1-9][0-9]?|1[01][0-9]|120)$" },
        "document" => new JsonObject { ["type"] = new JsonArray("string", "number"), ["anyOf"] = new JsonArray(Pattern(DocumentAddress.UrlPattern), Pattern(DocumentAddress.PathPattern)) },
        "choice" => Words(Vocabularies.WordsOf(type.Argument)),
        "requirement" => Words(Requirements.All),
        "rule" => Words(AcceptableRules.All),
        "member" => new JsonObject { ["type"] = "string", ["pattern"] = DocumentationId.Pattern },
        "count" => new JsonObject { ["type"] = new JsonArray("integer", "string"), ["minimum"] = 1, ["pattern"] = "^0*[1-9][0-9]*$" },
        "control" => Words([.. FrameworkTable.AnnexA.Entries.Select(entry => entry.Id)]),
        "generativeAiRisk" => Words([.. FrameworkTable.GenerativeAiRisks.Entries.Select(entry => entry.Label)]),
        "method" => new JsonObject { ["type"] = "string", ["pattern"] = DocumentationId.FunctionPattern },
        "type" => new JsonObject { ["type"] = "string", ["pattern"] = DocumentationId.TypePattern },
        "scope" => new JsonObject { ["type"] = "string", ["pattern"] = "^[NTMPEA]:" },
        var kind => throw new InvalidDataException($"The register's format has the unknown type '{kind}'."),
    };

    /// <summary>The version of a format.</summary>
    public static JsonObject Version() => new() { ["type"] = "integer", ["enum"] = new JsonArray(1) };

    /// <summary>A text that isn't blank. A number or a word such as true is a text to the reader.</summary>
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = @"\S" };

    private static JsonObject Pattern(string pattern) => new() { ["pattern"] = pattern };

    private static JsonObject Reference(ValueType type) => new() { ["$ref"] = $"#/definitions/{type.Argument}" };

    /// <summary>One of a list of words. A word of digits is a number when it is written without quotes.</summary>
    public static JsonObject Words(IReadOnlyList<string> words)
    {
        var values = Array(words);
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                values.Add(number);
            }
        }

        return new JsonObject { ["enum"] = values };
    }

    /// <summary>Texts as JSON.</summary>
    public static JsonArray Array(IEnumerable<string> values) => [.. values.Select(value => JsonValue.Create(value))];
}

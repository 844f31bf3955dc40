using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Aims.Tests;

/// <summary>What holds for every manifest, whatever it is about: it is valid after the published JSON Schema, and what it refers to within itself is there.</summary>
internal static class ManifestChecks
{
    private static readonly ConcurrentDictionary<string, Task<JsonSchema>> Schemas = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a manifest; empty when nothing is.</summary>
    /// <param name="json">The manifest.</param>
    /// <param name="schemaFile">Path of <c>schemas/aims-manifest.schema.json</c>.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string json, string schemaFile)
    {
        // A validator that isn't ours. Reading the schema takes longer than any manifest.
        var schema = await Schemas.GetOrAdd(schemaFile, file => JsonSchema.FromFileAsync(file));
        return [.. schema.Validate(json).Select(error => error.ToString()), .. Dangling(JsonNode.Parse(json)!)];
    }

    /// <summary>References inside of the manifest that lead nowhere.</summary>
    public static IEnumerable<string> Dangling(JsonNode manifest)
    {
        var systems = Texts(manifest["systems"], "id").ToHashSet();
        var declared = Texts(manifest["components"], "system").ToHashSet();
        var unregistered = Items(manifest["findings"]).Where(finding => (string)finding["rule"]! == "AIMS1002").Select(finding => (string)finding["message"]!).ToList();

        foreach (var system in declared.Where(system => !systems.Contains(system) && !unregistered.Any(message => message.Contains($"'{system}'", StringComparison.Ordinal))))
        {
            yield return $"components: the system '{system}' is neither in systems nor told to be missing from the register";
        }

        foreach (var list in new[] { "modelCalls", "otherUses", "tools" })
        {
            foreach (var system in Texts(manifest[list], "system").Where(system => !declared.Contains(system) && !systems.Contains(system)))
            {
                yield return $"{list}: no component or system is '{system}'";
            }
        }

        foreach (var pointer in Texts(manifest["findings"], "acceptedBy").Where(pointer => !IsThere(manifest, pointer)))
        {
            yield return $"findings: acceptedBy {pointer} leads nowhere";
        }

        foreach (var control in Items(manifest["controls"]))
        {
            foreach (var problem in Items(control["evidence"]).SelectMany(evidence => Dangling(manifest, evidence, systems)))
            {
                yield return $"controls: {control["id"]}: {problem}";
            }
        }

        var withEvidence = Items(manifest["controls"]).Where(control => Items(control["evidence"]).Any()).Select(control => (string)control["id"]!).ToHashSet();
        foreach (var control in Texts(manifest["mappings"], "control").Where(control => !withEvidence.Contains(control)))
        {
            yield return $"mappings: {control} is no control with evidence";
        }
    }

    private static IEnumerable<string> Dangling(JsonNode manifest, JsonNode evidence, HashSet<string> systems)
    {
        var system = (string?)evidence["system"];
        if (system is not null && !systems.Contains(system))
        {
            yield return $"there is no system '{system}'";
        }

        if ((string?)evidence["ref"] is { } pointer && !IsThere(manifest, pointer))
        {
            yield return $"{pointer} leads nowhere, or to an empty list";
        }

        if ((string?)evidence["document"] is { } document
            && !Items(manifest["documents"]).Any(item => (string)item["document"]! == document && (string?)item["sha256"] == (string?)evidence["sha256"]))
        {
            yield return $"documents has no '{document}' with this digest";
        }

        var entry = system is null ? manifest["register"] : Items(manifest["systems"]).FirstOrDefault(item => (string)item["id"]! == system);
        var fields = Texts(entry?["declarations"], "field").ToList();
        foreach (var field in (evidence["fields"] as JsonArray ?? []).Select(field => (string)field!))
        {
            if (!fields.Any(known => known == field || known.StartsWith(field + ".", StringComparison.Ordinal) || known.StartsWith(field + "[", StringComparison.Ordinal)))
            {
                yield return $"nothing is declared for '{field}'";
            }
        }
    }

    // A JSON pointer (RFC 6901); ids here have no ~ or / in them.
    private static bool IsThere(JsonNode manifest, string pointer)
    {
        var node = pointer.Split('/').Skip(1).Aggregate((JsonNode?)manifest, (node, part) => node switch
        {
            JsonArray array => int.TryParse(part, out var index) && index < array.Count ? array[index] : null,
            JsonObject item => item[part],
            _ => null,
        });

        // That a list of findings is empty is evidence, too; any other is evidence by what is in it.
        return node is not null && (pointer == "/findings" || node is not JsonArray { Count: 0 });
    }

    private static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray ?? []).Select(item => item!);

    private static IEnumerable<string> Texts(JsonNode? list, string key) => Items(list).Select(item => (string?)item[key]).OfType<string>();
}

using System.Text;
using Aims.Governance.Yaml;

namespace Aims.Governance.Changes;

/// <summary>Writes <c>aims/assessed/&lt;id&gt;.yaml</c>: the same content gives the same bytes, a line a fact, in ordinal order.</summary>
public static class AssessedFileText
{
    /// <summary>The file's text.</summary>
    /// <param name="system">The system's id.</param>
    /// <param name="assemblies">What it does in each assembly, by the assembly's simple name; one that does nothing is left out.</param>
    public static string Of(string system, IEnumerable<KeyValuePair<string, SystemUse>> assemblies)
    {
        var text = new StringBuilder()
            .Append("# yaml-language-server: $schema=https://raw.githubusercontent.com/aims-analyzers/aims-analyzers/main/schemas/aims-assessed.schema.json\n")
            .Append($"# What AI system '{system}' did in code when it was last assessed, an assembly a section. Each build compares what it observes with its own\n")
            .Append("# section; what is new is reported as a material change (AIMS1010). Prompts, data, and which model stands behind a deployment, an alias or\n")
            .Append($"# a configuration key are not in it. Written by 'aims assess {system}', which keeps no other comments: review its changes like those of code.\n")
            .Append($"version: 1\nsystem: {system}\n");
        var used = assemblies.Where(assembly => !assembly.Value.IsEmpty).OrderBy(assembly => assembly.Key, StringComparer.Ordinal).ToList();
        text.Append(used.Count == 0 ? "" : "\nassemblies:\n");
        foreach (var assembly in used)
        {
            text.Append($"  {YamlWriting.Scalar(assembly.Key)}:\n");
            var use = assembly.Value;
            Append(text, "models", use.Models.Select(Model));
            Append(text, "providers", use.Providers.Select(YamlWriting.Scalar));
            Append(text, "endpoints", use.Endpoints.Select(YamlWriting.Scalar));
            Append(text, "calls", use.Calls.Select(call => $"{{ kind: {call.Kind}, modality: {call.Modality} }}"));
            Append(text, "tools", use.Tools.Select(Tool));
            Append(text, "callers", use.Callers.Select(YamlWriting.Scalar));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string key, IEnumerable<string> items)
    {
        var lines = items.OrderBy(item => item, StringComparer.Ordinal).Select(item => $"      - {item}\n").ToList();
        text.Append(lines.Count == 0 ? "" : $"    {key}:\n{string.Concat(lines)}");
    }

    private static string Model(UsedModel model) =>
        $"{{ provider: {YamlWriting.Scalar(model.Provider)}, from: {model.From}{Field("key", model.Key)}{Field("id", model.Id)} }}";

    private static string Tool(UsedTool tool)
    {
        var effects = tool.Effects.Count == 0 ? "" : $", effects: [ {string.Join(", ", tool.Effects)} ]";
        var id = tool.Method is null ? $"api: {YamlWriting.Scalar(tool.Api ?? "")}" : $"method: {YamlWriting.Scalar(tool.Method)}";
        return $"{{ {id}{effects} }}";
    }

    private static string Field(string key, string? value) => value is null ? "" : $", {key}: {YamlWriting.Scalar(value)}";
}

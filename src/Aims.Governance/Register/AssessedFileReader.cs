using Aims.Governance.Changes;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads <c>aims/assessed/&lt;id&gt;.yaml</c>. People may have edited it.</summary>
internal static class AssessedFileReader
{
    /// <summary>What it says; null when there is no id to know the system by.</summary>
    public static AssessedSystem? Read(string path, string text, List<Finding> findings)
    {
        if (RegisterYaml.ReadRoot(path, text, RegisterFormat.Assessed.RequiredKeyNames, findings) is not { } root)
        {
            return null;
        }

        var entry = RecordReader.Read(path, RegisterFormat.Assessed, root, findings);
        return entry.Text("system") is { } system
            ? new AssessedSystem(system, [.. entry.Records("assemblies").Select(section => new AssessedAssembly(section.Key!, Use(section)))]) { IsComplete = findings.Count == 0 }
            : null;
    }

    private static SystemUse Use(DeclaredRecord section) => new()
    {
        Models = [.. section.Records("models").Select(Model)],
        Providers = Values(section.Texts("providers")),
        Endpoints = Values(section.Texts("endpoints")),
        Calls = [.. section.Records("calls").Select(call => new KindOfCall(Value(call, "kind") ?? "", Value(call, "modality") ?? ""))],
        Tools = [.. section.Records("tools").Select(tool => new UsedTool(Value(tool, "method"), Value(tool, "api"), Values(tool.Texts("effects"))))],
        Callers = Values(section.Texts("callers")),
    };

    private static UsedModel Model(DeclaredRecord model) =>
        new(Value(model, "provider") ?? "", Value(model, "from") ?? "", Value(model, "id"), Value(model, "key"));

    private static string? Value(DeclaredRecord record, string key) => record.Text(key)?.Value;

    private static IReadOnlyList<string> Values(IReadOnlyList<Declared<string>> texts) => [.. texts.Select(text => text.Value)];
}

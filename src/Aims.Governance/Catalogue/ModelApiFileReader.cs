using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Catalogue;

/// <summary>Reads a file of the model-API catalogue: a built-in one, or an organisation's <c>aims/model-apis.yaml</c>.</summary>
public static class ModelApiFileReader
{
    /// <summary>The keys of a file.</summary>
    public static KeySet RootKeys { get; } = new("version", "apis");

    /// <summary>The keys of an entry: an assembly with members.</summary>
    public static KeySet ApiKeys { get; } = new("package", "versions", "assembly", "provider", "source", "members");

    /// <summary>The keys of a member.</summary>
    public static KeySet MemberKeys { get; } = new("id", "kind", "modality", "provider", "modelId", "connection", "stage", "unless", "source", "note");

    /// <summary>Reads a file; entries that are wrong are reported and left out. Whatever the text, this returns.</summary>
    /// <param name="path">The file's path, for findings.</param>
    /// <param name="text">Its decoded text.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static IReadOnlyList<ModelApi> Read(string path, string text, List<Finding> findings)
    {
        var entries = new List<ModelApi>();
        if (RegisterYaml.ReadRoot(path, text, RootKeys.Names, findings) is not { } root)
        {
            return entries;
        }

        var fields = new MappingReader(path, root, "a file of model APIs", RootKeys, findings);
        if (fields.Require("version", "version: 1"))
        {
            fields.OptionalVersion("version");
        }

        foreach (var item in fields.RequiredList("apis", "mappings, one for each assembly", "apis: [ { assembly: Contoso.Gateway, members: [] } ]"))
        {
            if (item is YamlMapping api)
            {
                ReadApi(path, api, entries, findings);
            }
            else
            {
                fields.Refuse("apis", item, "a list of mappings, one for each assembly, with assembly and members");
            }
        }

        return entries;
    }

    private static void ReadApi(string path, YamlMapping api, List<ModelApi> entries, List<Finding> findings)
    {
        var fields = new MappingReader(path, api, "an entry of apis", ApiKeys, findings);
        fields.OptionalText("package");
        fields.OptionalText("versions");
        fields.OptionalText("source");
        var assembly = fields.RequiredText("assembly", "assembly: Contoso.Gateway");
        var provider = fields.OptionalText("provider")?.Value ?? ModelApi.AnyProvider;
        foreach (var item in fields.RequiredList("members", "mappings, each with id and kind", "members: [ { id: M:Contoso.Gateway.Client.AskAsync, kind: invoke } ]"))
        {
            if (item is not YamlMapping member)
            {
                fields.Refuse("members", item, "a list of mappings, for example { id: M:Contoso.Gateway.Client.AskAsync, kind: invoke }");
            }
            else if (ReadMember(path, member, assembly?.Value, provider, findings) is { } entry)
            {
                entries.Add(entry);
            }
        }
    }

    private static ModelApi? ReadMember(string path, YamlMapping member, string? assembly, string provider, List<Finding> findings)
    {
        if (member.Entries.FirstOrDefault(entry => entry.Key.Value == "id")?.Value is YamlScalar cut && CutAtComma.OpensOnly(cut))
        {
            findings.Add(CutAtComma.Finding("'id'", cut, path));
            return null;
        }

        var fields = new MappingReader(path, member, "a member", MemberKeys, findings);
        var id = fields.RequiredText("id", "id: M:Contoso.Gateway.Client.AskAsync");
        var kind = fields.RequiredChoice("kind", "kind: invoke", ApiKind.All);
        var modality = fields.OptionalChoice("modality", ApiModality.All)?.Value ?? ApiModality.Any;
        var ownProvider = fields.OptionalText("provider")?.Value;
        var modelId = fields.OptionalText("modelId")?.Value;
        var connection = fields.OptionalText("connection")?.Value;
        var stage = fields.OptionalChoice("stage", PipelineStage.All)?.Value;
        var unless = fields.OptionalChoice("unless", UseCondition.All)?.Value;
        fields.OptionalText("source");
        fields.OptionalText("note");

        var pattern = id is null ? null : MemberPattern.Parse(id.Value);
        if (id is not null && pattern is null)
        {
            fields.Refuse("id", fields.Value("id")!, MemberPattern.Form);
        }

        return assembly is null || pattern is null || kind is null
            ? null
            : new ModelApi(assembly, pattern.Type, pattern.Member, pattern.Parameters, pattern.IsPrefix, kind.Value, modality, ownProvider ?? provider, modelId, connection, stage, unless);
    }
}

using System.Text.Json.Nodes;
using Aims.Governance.Catalogue;
using Aims.Governance.Yaml;

namespace Aims.RegisterReference;

/// <summary>The JSON Schema of <c>aims/model-apis.yaml</c>, from the keys and vocabularies that its reader has.</summary>
internal static class ModelApisSchema
{
    private static readonly HashSet<string> Required = new(StringComparer.Ordinal) { "version", "apis", "assembly", "members", "id", "kind" };

    public static JsonObject Root => Mapping(ModelApiFileReader.RootKeys);

    private static JsonObject Mapping(KeySet keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys.Names)
        {
            properties[key] = RegisterSchema.Presence(Value(key), Required.Contains(key));
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["required"] = RegisterSchema.Array(keys.Names.Where(Required.Contains)),
        };
    }

    private static JsonObject Value(string key) => key switch
    {
        "version" => RegisterSchema.Version(),
        "apis" => List(ModelApiFileReader.ApiKeys),
        "members" => List(ModelApiFileReader.MemberKeys),
        "id" => new JsonObject { ["type"] = "string", ["pattern"] = @"^M:[^(]+\.[^.(*]+\*?(\(.*\))?$" },
        "kind" => RegisterSchema.Words(ApiKind.All),
        "modality" => RegisterSchema.Words(ApiModality.All),
        "stage" => RegisterSchema.Words(PipelineStage.All),
        "unless" => RegisterSchema.Words(UseCondition.All),
        _ => RegisterSchema.Text(),
    };

    private static JsonObject List(KeySet keys) => new() { ["type"] = "array", ["items"] = Mapping(keys) };
}

using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads a system's <c>models</c>.</summary>
internal static class DeclaredModelReader
{
    private const string Form = "mappings, for example { provider: openai, id: gpt-4.1-mini }";

    private static readonly string[] Keys = ["provider", "id"];

    public static IReadOnlyList<DeclaredModel> Read(string path, MappingReader system, List<Finding> findings)
    {
        var models = new List<DeclaredModel>();
        foreach (var item in system.OptionalList("models", Form))
        {
            if (item is not YamlMapping mapping)
            {
                system.Refuse("models", item, $"a list of {Form}");
                continue;
            }

            var fields = new MappingReader(path, mapping, "a model", Keys, findings);
            var provider = fields.RequiredText("provider", "provider: openai");
            var id = fields.RequiredText("id", "id: gpt-4.1-mini");
            if (provider is not null && id is not null)
            {
                models.Add(new DeclaredModel(provider, id));
            }
        }

        return models;
    }
}

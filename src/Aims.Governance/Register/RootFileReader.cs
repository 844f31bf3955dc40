using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads <c>aims/aims.yaml</c>.</summary>
internal static class RootFileReader
{
    private static readonly string[] Keys = ["version", "organization"];

    public static Declared<string>? Read(string path, string text, List<Finding> findings)
    {
        if (RegisterYaml.ReadRoot(path, text, Keys, findings) is not { } root)
        {
            return null;
        }

        var fields = new MappingReader(path, root, "aims.yaml", Keys, findings);
        fields.RequireVersion();
        return fields.RequiredText("organization", "organization: Contoso Insurance");
    }
}

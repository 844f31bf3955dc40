using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads a system's <c>riskOwner</c>.</summary>
internal static class RiskOwnerReader
{
    private const string Example = "riskOwner: { name: A. Rivera, role: Head of Claims }";

    private static readonly string[] Keys = ["name", "role", "contact"];

    /// <summary>
    /// The risk owner; null when none is given. One that is given but wrong is reported here and has an empty name, so
    /// that code isn't told that there is none, too.
    /// </summary>
    public static RiskOwner? Read(string path, MappingReader system, List<Finding> findings)
    {
        var value = system.Value("riskOwner");
        if (value is null)
        {
            return null;
        }

        var position = value.Start.In(path);
        if (value is not YamlMapping mapping)
        {
            system.Refuse("riskOwner", value, $"a mapping, for example {Example}");
            return new RiskOwner(new Declared<string>("", position), null, null, position);
        }

        var fields = new MappingReader(path, mapping, "a risk owner", Keys, findings);
        var name = fields.RequiredText("name", "name: A. Rivera");
        return new RiskOwner(
            name ?? new Declared<string>("", position),
            fields.OptionalText("role"),
            fields.OptionalText("contact"),
            position);
    }
}

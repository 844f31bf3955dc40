using Aims.Governance.Observations;
using Aims.Governance.Rules;

namespace Aims.Governance.Yaml;

/// <summary>Reads what each register file has in common: YAML whose root is a mapping.</summary>
internal static class RegisterYaml
{
    /// <summary>The root mapping, or null after exactly one finding.</summary>
    /// <param name="path">The file's path, for the finding.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="required">The fields that such a file needs, for the finding on an empty one.</param>
    /// <param name="findings">Receives the finding.</param>
    public static YamlMapping? ReadRoot(string path, string text, IReadOnlyList<string> required, List<Finding> findings)
    {
        var root = YamlFile.Read(text, out var problem);
        switch (root)
        {
            case YamlMapping mapping:
                return mapping;
            case null when problem is not null:
                findings.Add(InvalidYaml.Of(problem.What, problem.Place.In(path)));
                return null;
            case null or YamlScalar { IsBlank: true }:
                findings.Add(MissingField.OfEmptyFile(required, new SourcePosition(path, 1, 1)));
                return null;
            default:
                findings.Add(BadValue.Of("the file", root.Description, "a mapping, lines of the form 'key: value'", root.Start.In(path)));
                return null;
        }
    }
}

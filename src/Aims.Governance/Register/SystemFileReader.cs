using Aims.Governance.Register.Format;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads <c>aims/systems/&lt;id&gt;.yaml</c>.</summary>
internal static class SystemFileReader
{
    /// <summary>The system; null when there is no id to know it by.</summary>
    public static AiSystem? Read(string path, string text, List<Finding> findings)
    {
        if (RegisterYaml.ReadRoot(path, text, RegisterFormat.System.RequiredKeyNames, findings) is not { } root)
        {
            return null;
        }

        var entry = RecordReader.Read(path, RegisterFormat.System, root, findings);
        return entry.Text("id") is { } id ? new AiSystem(id, entry) : null;
    }
}

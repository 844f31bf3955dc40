using Aims.Governance.Register.Format;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads <c>aims/aims.yaml</c>.</summary>
internal static class RootFileReader
{
    /// <summary>What it declares; null when it can't be read.</summary>
    public static RegisterRoot? Read(string path, string text, List<Finding> findings)
    {
        if (RegisterYaml.ReadRoot(path, text, RegisterFormat.Root.RequiredKeyNames, findings) is not { } mapping)
        {
            return null;
        }

        var root = new RegisterRoot(RecordReader.Read(path, RegisterFormat.Root, mapping, findings));
        findings.AddRange([.. StatementOfApplicabilityRules.Judge(root.StatementOfApplicability, findings)]);
        return root;
    }
}

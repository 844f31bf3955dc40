using Aims.Governance.Register;
using Aims.Governance.Register.Format;
using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Accepting;

/// <summary>Reads <c>aims/baseline.yaml</c>.</summary>
internal static class BaselineFileReader
{
    /// <summary>The baseline; null when it can't be read.</summary>
    public static Baseline? Read(string path, string text, List<Finding> findings)
    {
        if (RegisterYaml.ReadRoot(path, text, RegisterFormat.Baseline.RequiredKeyNames, findings) is not { } mapping)
        {
            return null;
        }

        var file = RecordReader.Read(path, RegisterFormat.Baseline, mapping, findings);
        var entries = new Dictionary<FindingKey, BaselineEntry>();
        foreach (var entry in file.Records("findings").Select(BaselineEntry.Of).OfType<BaselineEntry>())
        {
            if (entries.TryGetValue(entry.Key, out var first))
            {
                var of = entry.Key.Member.Length > 0 ? entry.Key.Member : entry.Key.Assembly;
                findings.Add(DuplicateId.Of(new Declared<string>(entry.Key.Rule, entry.Position), $"the entry for {entry.Key.Rule} of {Quoting.Quote(of)}", first.Position));
            }
            else
            {
                entries.Add(entry.Key, entry);
            }
        }

        return new Baseline(file, entries.Values);
    }
}

using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads a system's <c>impactAssessment</c> and <c>riskAssessment</c>.</summary>
internal static class AssessmentReader
{
    private static readonly string[] Keys = ["id", "document", "approvedBy", "approvedOn", "nextReview"];

    /// <summary>The impact assessment, which is approved by somebody and reviewed again.</summary>
    public static Assessment? ReadImpact(string path, MappingReader system, List<Finding> findings) =>
        Read("impactAssessment", "an impact assessment", approvalRequired: true, path, system, findings);

    /// <summary>The risk assessment.</summary>
    public static Assessment? ReadRisk(string path, MappingReader system, List<Finding> findings) =>
        Read("riskAssessment", "a risk assessment", approvalRequired: false, path, system, findings);

    // As with the risk owner: a record that is given but wrong is reported here, and is not a missing one, too.
    private static Assessment? Read(string key, string what, bool approvalRequired, string path, MappingReader system, List<Finding> findings)
    {
        var value = system.Value(key);
        if (value is null)
        {
            return null;
        }

        var position = value.Start.In(path);
        if (value is not YamlMapping mapping)
        {
            system.Refuse(key, value, $"a mapping with {string.Join(", ", Keys)}");
            return new Assessment(new Declared<string>("", position), null, null, null, null, position);
        }

        var fields = new MappingReader(path, mapping, what, Keys, findings);
        var id = fields.RequiredText("id", "id: IA-2026-004");
        var document = fields.OptionalText("document");
        if (!approvalRequired)
        {
            return new Assessment(
                id ?? new Declared<string>("", position),
                document,
                fields.OptionalText("approvedBy"),
                fields.OptionalDate("approvedOn"),
                fields.OptionalDate("nextReview"),
                position);
        }

        return new Assessment(
            id ?? new Declared<string>("", position),
            document,
            fields.RequiredText("approvedBy", "approvedBy: B. Chen"),
            fields.RequiredDate("approvedOn", "approvedOn: 2026-06-01"),
            fields.RequiredDate("nextReview", "nextReview: 2027-06-01"),
            position);
    }
}

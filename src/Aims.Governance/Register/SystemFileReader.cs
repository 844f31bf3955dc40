using Aims.Governance.Rules;
using Aims.Governance.Yaml;

namespace Aims.Governance.Register;

/// <summary>Reads <c>aims/systems/&lt;id&gt;.yaml</c>.</summary>
internal static class SystemFileReader
{
    private static readonly string[] Required = ["id", "name", "purpose", "lifecycle", "role"];

    private static readonly string[] Keys =
        ["id", "name", "purpose", "riskOwner", "lifecycle", "role", "models", "appliesTo", "impactAssessment", "riskAssessment"];

    /// <summary>The system; null when there is no id to know it by.</summary>
    public static AiSystem? Read(string path, string text, List<Finding> findings)
    {
        if (RegisterYaml.ReadRoot(path, text, Required, findings) is not { } root)
        {
            return null;
        }

        var fields = new MappingReader(path, root, "an AI system", Keys, findings);
        var id = ReadId(path, fields);
        var name = fields.RequiredText("name", "name: Claims triage assistant");
        var purpose = fields.RequiredText("purpose", "purpose: Suggests a handling route; a claims handler decides.");
        var riskOwner = RiskOwnerReader.Read(path, fields, findings);
        var lifecycle = fields.RequiredChoice("lifecycle", "lifecycle: development", Vocabulary.LifecycleStages);
        var role = fields.RequiredChoice("role", "role: deployer", Vocabulary.Roles);
        var models = DeclaredModelReader.Read(path, fields, findings);
        var appliesTo = AppliesToReader.Read(path, fields, findings);
        var impactAssessment = AssessmentReader.ReadImpact(path, fields, findings);
        var riskAssessment = AssessmentReader.ReadRisk(path, fields, findings);

        return id is null ? null : new AiSystem
        {
            Id = id,
            Name = name,
            Purpose = purpose,
            RiskOwner = riskOwner,
            Lifecycle = lifecycle,
            Role = role,
            Models = models,
            AppliesTo = appliesTo,
            ImpactAssessment = impactAssessment,
            RiskAssessment = riskAssessment,
        };
    }

    // An id of a bad form is reported and kept: code that names it should not be told that the system is unknown, too.
    private static Declared<string>? ReadId(string path, MappingReader fields)
    {
        var fileId = RegisterPaths.IdOf(path);
        var isFileId = SystemIds.IsId(fileId);
        var id = fields.RequiredText("id", $"id: {(isFileId ? fileId : "claims-triage")}");
        if (id is null)
        {
            return null;
        }

        if (!SystemIds.IsId(id.Value))
        {
            fields.Refuse("id", fields.Value("id")!, "small letters and digits, in groups joined by '-', for example claims-triage");
        }
        else if (id.Value != fileId)
        {
            fields.Refuse("id", fields.Value("id")!, isFileId
                ? $"'{fileId}' as in the file's name (or rename the file to {id.Value}.yaml)"
                : $"the file's name, too: rename the file to {id.Value}.yaml", isFileId ? fileId : null);
        }

        return id;
    }
}

using Aims.Governance.Frameworks;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>The rules on the statement of applicability.</summary>
public static class StatementOfApplicabilityRules
{
    /// <summary>AIMS2007 for each row that leaves a control out without a reason; one AIMS2004 where it says that it is complete and isn't.</summary>
    /// <param name="statement">The statement; null when the register has none.</param>
    /// <param name="inFile">What was found in the file before: a row under a wrong id counts as that of the control which was meant.</param>
    public static IEnumerable<Finding> Judge(DeclaredRecord? statement, IEnumerable<Finding> inFile)
    {
        if (statement is null)
        {
            yield break;
        }

        var rows = statement.Records("controls");
        foreach (var finding in rows.Select(ExclusionWithoutReason.Of).OfType<Finding>())
        {
            yield return finding;
        }

        var meant = inFile.Where(finding => finding.Rule == UnknownControl.Rule).Select(finding => finding.Facts.Meant);
        var missing = ControlCatalogue.All.Select(control => control.Id).Except(rows.Select(row => row.Key!.Value).Concat(meant.OfType<string>())).ToList();
        var isMapping = statement.Field("controls") is { } controls && (controls.Records.Count > 0 || !controls.HasFindings || meant.Any());
        if (missing.Count > 0 && isMapping && statement.Text("complete") is { Value: "true" } complete)
        {
            yield return MissingField.OfRows(missing, complete.Position);
        }
    }
}

using Aims.Governance.Frameworks;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>The rules on the statement of applicability.</summary>
public static class StatementOfApplicabilityRules
{
    /// <summary>AIMS2007 for each row that leaves a control out without a reason; one AIMS2004 where it says that it is complete and isn't.</summary>
    /// <param name="statement">The statement; null when the register has none.</param>
    public static IEnumerable<Finding> Judge(DeclaredRecord? statement)
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

        var missing = ControlCatalogue.All.Select(control => control.Id).Except(rows.Select(row => row.Key!.Value)).ToList();
        // A row whose id is wrong is meant to be one of those.
        if (missing.Count > 0 && statement.Text("complete") is { Value: "true" } complete && statement.Field("controls") is { HasFindings: false })
        {
            yield return MissingField.OfRows(missing, complete.Position);
        }
    }
}

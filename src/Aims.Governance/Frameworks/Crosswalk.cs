namespace Aims.Governance.Frameworks;

/// <summary>
/// The published crosswalk from NIST AI RMF 1.0 to ISO/IEC 42001: provided by Microsoft, made against the final draft of the standard,
/// listed by NIST among resources of others without endorsement. It says that two ids have to do with each other, not how.
/// </summary>
public static class Crosswalk
{
    private const string NoDefect = "-";
    private const string Ambiguous = "ambiguous";

    private static readonly Lazy<IReadOnlyList<CrosswalkRow>> All = new(() =>
        [.. EmbeddedTable.Rows("Frameworks.nist-ai-rmf-crosswalk.tsv").Select(row => new CrosswalkRow(row[0], row[1], row[2], row[3] == NoDefect ? null : row[3]))]);

    /// <summary>The rows that can be used as facts: all but those whose id and title disagree in the source.</summary>
    public static IEnumerable<CrosswalkRow> Facts => All.Value.Where(row => row.Defect?.StartsWith(Ambiguous, StringComparison.Ordinal) != true);
}

/// <summary>A row of the crosswalk.</summary>
/// <param name="Subcategory">Id of NIST AI RMF 1.0.</param>
/// <param name="Printed">The id of ISO/IEC 42001 as the source prints it; Annex B there has the numbers of Annex A.</param>
/// <param name="Meant">The clause or control that is meant.</param>
/// <param name="Defect">What is wrong with the row in the source; null when nothing is.</param>
public sealed record CrosswalkRow(string Subcategory, string Printed, string Meant, string? Defect);

namespace Aims.Governance.Frameworks;

/// <summary>Where evidence for a control of ISO/IEC 42001:2023 Annex A comes from, besides the keys of the register. Our own judgement.</summary>
/// <param name="ControlId">The control.</param>
/// <param name="Grade">A word of <see cref="EvidenceGrade"/>.</param>
/// <param name="Source">A part of the manifest as a JSON pointer, perhaps with a condition after a space; or <c>clause:ID</c>.</param>
/// <param name="Statement">What it shows.</param>
public sealed record ControlSource(string ControlId, string Grade, string Source, string Statement)
{
    /// <summary>Before the id of a clause whose record of the management system is meant.</summary>
    public const string ClausePrefix = "clause:";

    private static readonly Lazy<ILookup<string, ControlSource>> All = new(() => EmbeddedTable.Rows("Frameworks.control-sources.tsv")
        .Select(row => new ControlSource(row[0], row[1], row[2], row[3]))
        .ToLookup(source => source.ControlId, StringComparer.Ordinal));

    /// <summary>The sources of a control, in the order of the table.</summary>
    public static IEnumerable<ControlSource> Of(string controlId) => All.Value[controlId];
}

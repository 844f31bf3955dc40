namespace Aims.Governance.Frameworks;

/// <summary>What a build can't show of a control of ISO/IEC 42001:2023 Annex A. Our own judgement, in our own words.</summary>
/// <param name="ControlId">The control.</param>
/// <param name="IsOrganisational">Whether a build can show nothing of it at all.</param>
/// <param name="CannotShow">What it can't show.</param>
public sealed record ControlLimit(string ControlId, bool IsOrganisational, string CannotShow)
{
    private static readonly Lazy<Dictionary<string, ControlLimit>> All = new(() => EmbeddedTable.Rows("Frameworks.control-limits.tsv")
        .Select(row => new ControlLimit(row[0], row[1] == "organisational", row[2]))
        .ToDictionary(limit => limit.ControlId, StringComparer.Ordinal));

    /// <summary>The limit of a control.</summary>
    /// <exception cref="KeyNotFoundException">There is no such control.</exception>
    public static ControlLimit Of(string controlId) => All.Value[controlId];
}

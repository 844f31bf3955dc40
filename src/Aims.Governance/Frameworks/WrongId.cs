namespace Aims.Governance.Frameworks;

/// <summary>An id that public lists use and no framework has.</summary>
/// <param name="Id">The id as those lists write it.</param>
/// <param name="Meant">The id that was probably meant; null when that can't be said.</param>
/// <param name="Note">Why it is wrong.</param>
internal sealed record WrongId(string Id, string? Meant, string Note)
{
    private static readonly Lazy<Dictionary<string, WrongId>> All = new(() => EmbeddedTable.Rows("Frameworks.wrong-ids.tsv")
        .Select(row => new WrongId(row[0], row[1] == "-" ? null : row[1], row[2]))
        .ToDictionary(wrong => wrong.Id, StringComparer.Ordinal));

    /// <summary>The known wrong ids.</summary>
    public static IReadOnlyCollection<WrongId> Known => All.Value.Values;

    /// <summary>The entry of an id, whatever its case; null when it isn't known.</summary>
    public static WrongId? Find(string written) => All.Value.TryGetValue(written.Trim().ToUpperInvariant(), out var wrong) ? wrong : null;
}

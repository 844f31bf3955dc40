namespace Aims.Governance.Catalogue;

/// <summary>The members by which code calls what only run time decides, from <c>Catalogue/late-binding.tsv</c>.</summary>
public static class LateBinding
{
    private const string AllMembers = "*";

    private static readonly Lazy<Dictionary<(string Type, string Member), string>> Reasons = new(() =>
        EmbeddedTable.Rows("Catalogue.late-binding.tsv").ToDictionary(row => (row[0], row[1]), row => row[2]));

    private static readonly Lazy<HashSet<string>> Types = new(() => new HashSet<string>(Reasons.Value.Keys.Select(key => key.Type), StringComparer.Ordinal));

    /// <summary>Why a call of the member can't be followed: <c>reflection</c>, <c>dynamic</c> or <c>delegate</c>; null when it isn't such a member.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name as in a documentation id.</param>
    public static string? ReasonOf(string type, string member) =>
        !Types.Value.Contains(type) ? null
        : Reasons.Value.TryGetValue((type, member), out var reason) || Reasons.Value.TryGetValue((type, AllMembers), out reason) ? reason
        : null;
}

namespace Aims.Governance.Catalogue;

/// <summary>The members that write a model which was trained to a file, from <c>Catalogue/model-files.tsv</c>.</summary>
public static class ModelFiles
{
    private static readonly Lazy<Dictionary<(string Type, string Member), string[]>> Members =
        new(() => EmbeddedTable.Rows("Catalogue.model-files.tsv").ToDictionary(row => (row[0], row[1]), row => row));

    private static readonly Lazy<HashSet<string>> Names = new(() => new HashSet<string>(Members.Value.Keys.Select(key => key.Member), StringComparer.Ordinal));

    /// <summary>Whether one of them has this name: asked before a type's name is put together.</summary>
    /// <param name="member">The member's name.</param>
    public static bool HasMember(string member) => Names.Value.Contains(member);

    /// <summary>The parameter that is given the model; null when the member writes none.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name.</param>
    public static string? ModelParameter(string type, string member) => Members.Value.TryGetValue((type, member), out var row) ? row[2] : null;

    /// <summary>The parameters that may be given the file; empty when the member writes none.</summary>
    /// <param name="type">Documentation id of the declaring type, without its prefix.</param>
    /// <param name="member">The member's name.</param>
    public static IReadOnlyList<string> FileParameters(string type, string member) => Members.Value.TryGetValue((type, member), out var row) ? row[3].Split('|') : [];
}

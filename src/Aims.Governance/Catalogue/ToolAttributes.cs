namespace Aims.Governance.Catalogue;

/// <summary>The attributes that make a method a tool, from <c>Catalogue/tool-attributes.tsv</c>.</summary>
public static class ToolAttributes
{
    private static readonly Lazy<HashSet<string>> Types = new(() => new HashSet<string>(EmbeddedTable.Rows("Catalogue.tool-attributes.tsv").Select(row => row[0]), StringComparer.Ordinal));

    /// <summary>Whether an attribute makes a tool.</summary>
    /// <param name="type">Documentation id of the attribute's type, without its prefix.</param>
    public static bool Contains(string type) => Types.Value.Contains(type);
}

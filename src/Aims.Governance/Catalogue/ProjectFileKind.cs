namespace Aims.Governance.Catalogue;

/// <summary>What a file of a project is by its name, from <c>Catalogue/file-names.tsv</c>.</summary>
/// <param name="IsModel">Whether it is a model; else a prompt or the configuration of an MCP client.</param>
/// <param name="Kind">Of a model its format, else what the manifest calls it.</param>
/// <param name="IsCertain">Whether the name alone tells; else the content must tell, too.</param>
public sealed record ProjectFileKind(bool IsModel, string Kind, bool IsCertain)
{
    private static readonly Lazy<(string Pattern, ProjectFileKind Kind)[]> Patterns = new(() =>
    [
        .. EmbeddedTable.Rows("Catalogue.file-names.tsv").Select(row => (row[0], new ProjectFileKind(row[1] == "model", row[2], row[3] == "name"))),
    ]);

    /// <summary>The kind of a file; null when its name says nothing of AI.</summary>
    /// <param name="fileName">The name, without folders.</param>
    public static ProjectFileKind? Of(string fileName) => Patterns.Value.FirstOrDefault(item => Matches(item.Pattern, fileName)).Kind;

    private static bool Matches(string pattern, string fileName) => pattern[0] == '*'
        ? fileName.EndsWith(pattern.Substring(1), StringComparison.OrdinalIgnoreCase)
        : fileName.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}

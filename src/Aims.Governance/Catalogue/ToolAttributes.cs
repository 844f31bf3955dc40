namespace Aims.Governance.Catalogue;

/// <summary>The attributes that make a method a tool, from <c>Catalogue/tool-attributes.tsv</c>.</summary>
public static class ToolAttributes
{
    private static readonly Lazy<Dictionary<string, ToolAttribute>> ByType = new(Load);

    /// <summary>The attribute of that type; null when it makes no tool.</summary>
    /// <param name="type">Documentation id of the attribute's type, without its prefix.</param>
    public static ToolAttribute? Find(string type) => ByType.Value.TryGetValue(type, out var attribute) ? attribute : null;

    private static Dictionary<string, ToolAttribute> Load() => CatalogueResource.Rows("tool-attributes.tsv").ToDictionary(
        row => row[0],
        row => new ToolAttribute(row[0], int.TryParse(row[1], out var position) ? position : null, char.IsLetter(row[1][0]) ? row[1] : null),
        StringComparer.Ordinal);
}

/// <summary>An attribute that makes a method a tool.</summary>
/// <param name="Type">Documentation id of its type, without the prefix.</param>
/// <param name="NamePosition">The constructor's parameter that gives the tool's name; null when none does.</param>
/// <param name="NameProperty">The property that gives it; null when none does.</param>
public sealed record ToolAttribute(string Type, int? NamePosition, string? NameProperty);

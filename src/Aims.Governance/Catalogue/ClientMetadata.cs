namespace Aims.Governance.Catalogue;

/// <summary>The objects by which a client of one's own says which model it reaches, from <c>Catalogue/client-metadata.tsv</c>.</summary>
public static class ClientMetadata
{
    private static readonly Lazy<Dictionary<string, string[]>> Parameters =
        new(() => EmbeddedTable.Rows("Catalogue.client-metadata.tsv").ToDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal));

    /// <summary>Whether a type is one of them.</summary>
    /// <param name="type">Documentation id of the type, without its prefix.</param>
    public static bool Contains(string type) => Parameters.Value.ContainsKey(type);

    /// <summary>The parameters of a type's constructors that may hold the model's id; empty for other types.</summary>
    /// <param name="type">Documentation id of the type, without its prefix.</param>
    public static IReadOnlyList<string> ModelParameters(string type) => Parameters.Value.TryGetValue(type, out var names) ? names : [];
}

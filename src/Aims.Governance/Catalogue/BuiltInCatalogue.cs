namespace Aims.Governance.Catalogue;

/// <summary>The catalogue that the product ships, made from <c>Catalogue/apis/*.yaml</c>.</summary>
public static class BuiltInCatalogue
{
    private const string Resource = "Aims.Governance.Catalogue.table.tsv";
    private static readonly Lazy<ModelApiCatalogue> Loaded = new(Load);

    /// <summary>The catalogue; read once per process.</summary>
    public static ModelApiCatalogue Instance => Loaded.Value;

    private static ModelApiCatalogue Load()
    {
        using var stream = typeof(BuiltInCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from {typeof(BuiltInCatalogue).Assembly.FullName}.");
        using var reader = new StreamReader(stream);
        return new ModelApiCatalogue(CatalogueTable.Read(reader));
    }
}

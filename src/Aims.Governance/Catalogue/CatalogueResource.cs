namespace Aims.Governance.Catalogue;

/// <summary>Reads the catalogue's lists: a line an entry, fields separated by tabs, comments after #.</summary>
internal static class CatalogueResource
{
    public static IEnumerable<string[]> Rows(string file)
    {
        var resource = "Aims.Governance.Catalogue." + file;
        using var stream = typeof(CatalogueResource).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from {typeof(CatalogueResource).Assembly.FullName}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))];
    }
}

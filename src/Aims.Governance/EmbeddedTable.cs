namespace Aims.Governance;

/// <summary>Reads the tables that are embedded as data files: a line an entry, fields separated by tabs, comments after #.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">Its folder and file, for example <c>Catalogue.effects.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>The lines of a table, without comments.</summary>
    /// <param name="name">Its folder and file, for example <c>Catalogue.effects.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        var resource = "Aims.Governance." + name;
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from {typeof(EmbeddedTable).Assembly.FullName}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')];
    }
}

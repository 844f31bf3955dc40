namespace Aims.TestCases;

/// <summary>Reads the header comments of a case's files. A case that could not fail is refused.</summary>
internal static class CaseParser
{
    /// <summary>Reads one case.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sources">Its files.</param>
    /// <returns>The case.</returns>
    public static SharedCase Parse(string name, IReadOnlyList<(string Path, string Text)> sources)
    {
        var markers = new CaseMarkers(sources);
        var header = new CaseHeader(markers);
        foreach (var (path, text) in sources)
        {
            header.Read(path, text);
        }

        markers.ThrowIfUnused();
        return header.ToCase(name, sources);
    }
}

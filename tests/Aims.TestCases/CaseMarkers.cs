using System.Text.RegularExpressions;

namespace Aims.TestCases;

/// <summary>The markers <c>// @A</c> at the ends of a case's source lines.</summary>
internal sealed partial class CaseMarkers
{
    private readonly Dictionary<string, CasePosition> positions = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Finds the markers of all files of a case.</summary>
    /// <param name="sources">The files.</param>
    public CaseMarkers(IReadOnlyList<(string Path, string Text)> sources)
    {
        foreach (var (path, text) in sources)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var match = MarkerAtEnd().Match(lines[i]);
                if (match.Success && !positions.TryAdd(match.Groups["name"].Value, new CasePosition(path, i + 1)))
                {
                    throw new CaseFormatException(path, i + 1, $"marker @{match.Groups["name"].Value} is defined twice");
                }
            }
        }
    }

    /// <summary>Gives the position of a marker, and notes that it is used.</summary>
    /// <param name="name">The marker without <c>@</c>.</param>
    /// <param name="position">Where it stands.</param>
    /// <returns>Whether there is such a marker.</returns>
    public bool TryUse(string name, out CasePosition position)
    {
        used.Add(name);
        return positions.TryGetValue(name, out position);
    }

    /// <summary>Throws if a marker stands in the code that no expectation names.</summary>
    public void ThrowIfUnused()
    {
        foreach (var (name, position) in positions)
        {
            if (!used.Contains(name))
            {
                throw new CaseFormatException(position.File, position.Line, $"no expectation names marker @{name}");
            }
        }
    }

    [GeneratedRegex(@"\S.*//\s*@(?<name>[A-Za-z][A-Za-z0-9]*)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkerAtEnd();
}

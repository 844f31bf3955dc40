namespace Aims.Governance.Yaml;

/// <summary>Turns offsets into lines and columns, with the line ends that YAML 1.1 and the compiler share.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineTable(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var isFirstOfPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isFirstOfPair && text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The place of an offset; an offset outside the text is moved to its nearest end, so that a place is always in the file.</summary>
    public TextPlace Place(long offset)
    {
        var inside = (int)Math.Max(0, Math.Min(offset, _length));
        var found = _starts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPlace(line + 1, inside - _starts[line] + 1);
    }

    /// <summary>The offset of a place; one outside the text is moved to its nearest end.</summary>
    public int Offset(TextPlace place)
    {
        var line = Math.Max(1, Math.Min(place.Line, _starts.Count));
        return Math.Max(0, Math.Min(_starts[line - 1] + place.Column - 1, _length));
    }
}

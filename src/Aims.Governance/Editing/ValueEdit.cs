using Aims.Governance.Yaml;

namespace Aims.Governance.Editing;

/// <summary>Replaces one key or value of a register file.</summary>
public static class ValueEdit
{
    /// <summary>The edit that puts a word in the place of another; null when no key or value of one line begins there.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="line">Line of the key or value, from 1.</param>
    /// <param name="column">Its column, from 1.</param>
    /// <param name="replacement">The new word, of one line.</param>
    public static TextEdit? Replace(string text, int line, int column, string replacement)
    {
        var place = new TextPlace(line, column);
        if (YamlFile.Read(text, out _) is not { } root || Scalars(root).FirstOrDefault(scalar => scalar.Start == place) is not { } found)
        {
            return null;
        }

        var lines = new LineTable(text);
        var start = lines.Offset(found.Start);
        var length = lines.Offset(found.End) - start;
        return found.Start.Line != found.End.Line ? null : new TextEdit(start, length, Written(text[start], replacement));
    }

    // In the quotes that the old word has.
    private static string Written(char first, string replacement) => first switch
    {
        '\'' => YamlWriting.SingleQuoted(replacement),
        '"' => YamlWriting.DoubleQuoted(replacement),
        _ => YamlWriting.Scalar(replacement),
    };

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };
}

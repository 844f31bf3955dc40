using System.Globalization;

namespace Aims.TestCases;

/// <summary>Reads one line <c>// expect kind [option…] position caller => api</c>.</summary>
internal static class ExpectationParser
{
    private const string Arrow = " => ";

    /// <summary>Reads what follows the word <c>expect</c>.</summary>
    /// <param name="text">The text after <c>// expect </c>.</param>
    /// <param name="markers">The markers of the case.</param>
    /// <param name="fail">Makes the exception for a problem.</param>
    /// <returns>The expectation.</returns>
    public static ExpectedObservation Parse(string text, CaseMarkers markers, Func<string, Exception> fail)
    {
        var arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0)
        {
            throw fail("an expectation reads: kind [option…] @Marker caller => api");
        }

        var api = DocumentationId(text[(arrow + Arrow.Length)..].Trim(), "M:", fail);
        var words = text[..arrow].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3)
        {
            throw fail("an expectation names a kind, a position and a caller");
        }

        if (words[0] != "invoke")
        {
            throw fail($"unknown kind '{words[0]}': the cases state invoke only");
        }

        var caller = DocumentationId(words[^1], "MTPE", fail);
        var source = Position(words[^2], markers, fail);
        var form = ObservationForm.Call;
        var seenBy = Observers.Both;
        var metadata = source;
        var times = 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var word in words[1..^2])
        {
            var (option, value) = word.Split('=', 2) is [var left, var right] ? (left, right) : (word, "");
            if (!seen.Add(option))
            {
                throw fail($"option '{option}' is given twice");
            }

            switch (option)
            {
                case "form" when value is "methodgroup" or "reference":
                    form = value == "reference" ? ObservationForm.Reference : ObservationForm.MethodGroup;
                    break;
                case "only" when value is "source" or "metadata":
                    seenBy = value == "source" ? Observers.SourceOnly : Observers.MetadataOnly;
                    break;
                case "metadataLine":
                    metadata = Position(value, markers, fail);
                    break;
                case "times" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out times) && times > 1:
                    break;
                default:
                    throw fail($"unknown option or value '{word}'");
            }
        }

        return new ExpectedObservation(words[0], caller, api, form, seenBy, source, metadata, times);
    }

    private static CasePosition Position(string word, CaseMarkers markers, Func<string, Exception> fail)
    {
        if (word.StartsWith('@'))
        {
            return markers.TryUse(word[1..], out var position) ? position : throw fail($"marker {word} is not in the code");
        }

        var colon = word.LastIndexOf(':');
        return colon > 0 && int.TryParse(word[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? new CasePosition(word[..colon], line)
            : throw fail($"'{word}' is neither @Marker nor file:line");
    }

    private static string DocumentationId(string word, string kinds, Func<string, Exception> fail) =>
        word.Length > 2 && word[1] == ':' && kinds.Contains(word[0], StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal)
            ? word
            : throw fail($"'{word}' is not a documentation id that belongs here");
}

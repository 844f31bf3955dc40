using System.Globalization;

namespace Aims.TestCases;

/// <summary>Reads one line <c>// expect kind [option…] position caller => api</c>.</summary>
internal static class ExpectationParser
{
    private const string Arrow = " => ";

    private static readonly string[] Kinds =
        ["invoke", "http", "construct", "register", "tool", "agent", "train", "load", "mcp", "pipeline", "resource"];

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

        var kind = words[0];
        if (!Kinds.Contains(kind))
        {
            throw fail($"unknown kind '{kind}': {string.Join(", ", Kinds)}");
        }

        var caller = DocumentationId(words[^1], "MTPE", fail);
        var source = Position(words[^2], markers, fail);
        var options = new ExpectationOptions(words[1..^2], fail);
        var metadata = options.MetadataLine is { } line ? Position(line, markers, fail) : source;
        var expected = new ExpectedObservation(kind, caller, api, options.Form, options.SeenBy, source, metadata, options.Times)
        {
            Model = options.Model,
            Provider = options.Provider,
            Modality = options.Modality,
            Stage = options.Stage,
            Runs = options.Runs is { } method ? DocumentationId(method, "MTP", fail) : null,
        };

        var isTool = kind == ExpectedObservation.ToolKind;
        return expected.Runs is not null && !isTool ? throw fail("'runs' is said of tools only")
            : expected.Stage is not null && kind != ExpectedObservation.PipelineKind ? throw fail("'stage' is said of pipelines only")
            : (expected.Model ?? expected.Provider) is not null && isTool ? throw fail("a tool has no model")
            : expected;
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

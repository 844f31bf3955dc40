namespace Aims.Cli;

/// <summary>How the findings of a check can be written.</summary>
internal static class Reports
{
    private const string Default = "text";

    private static readonly Dictionary<string, Action<RegisterCheck, TextWriter, string>> Writers = new(StringComparer.Ordinal)
    {
        [Default] = TextReport.Write,
        ["json"] = JsonReport.Write,
        ["sarif"] = SarifReport.Write,
        ["github"] = GitHubReport.Write,
    };

    /// <summary>The names of the formats; the first is the usual one.</summary>
    public static string[] Formats => [.. Writers.Keys];

    /// <summary>Writes findings in a format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="check">The findings.</param>
    /// <param name="output">Receives the report.</param>
    /// <param name="currentDirectory">Where the command was started.</param>
    public static void Write(string format, RegisterCheck check, TextWriter output, string currentDirectory) =>
        Writers[format](check, output, currentDirectory);
}

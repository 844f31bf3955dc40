using System.Text.RegularExpressions;

namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>A warning or an error that a build printed.</summary>
/// <param name="Severity"><c>warning</c>, <c>error</c> or <c>info</c>.</param>
/// <param name="Code">Its id.</param>
/// <param name="File">Full path, or the name of a tool.</param>
/// <param name="Line">1-based; 0 when not given.</param>
/// <param name="Column">1-based; 0 when not given.</param>
/// <param name="Text">The message.</param>
/// <param name="Project">File name of the project without its extension; empty when not given.</param>
/// <param name="Framework">The target framework, where a project has several.</param>
internal sealed partial record BuildMessage(string Severity, string Code, string File, int Line, int Column, string Text, string Project, string Framework)
{
    /// <summary>Code and place, as the tests name what they expect.</summary>
    public string At => $"{Code} {Path.GetFileName(File)}({Line})";

    /// <summary>The messages in a build's output, as often as it printed them.</summary>
    public static IReadOnlyList<BuildMessage> Parse(string output) =>
        [.. output.Split('\n').TakeWhile(line => !IsSummary(line)).Select(TryParse).OfType<BuildMessage>()];

    // `dotnet build` asks for a summary, whatever its caller asks for: it repeats all messages.
    private static bool IsSummary(string line) => line.StartsWith("Build succeeded.", StringComparison.Ordinal) || line.StartsWith("Build FAILED.", StringComparison.Ordinal);

    private static BuildMessage? TryParse(string line)
    {
        var match = Form().Match(line.TrimEnd('\r'));
        if (!match.Success)
        {
            return null;
        }

        string Value(string group) => match.Groups[group].Value;
        int Number(string group) => Value(group) is { Length: > 0 } digits ? int.Parse(digits) : 0;
        return new BuildMessage(
            Value("severity"),
            Value("code"),
            Value("file"),
            Number("line"),
            Number("column"),
            Value("text").Trim(),
            Path.GetFileNameWithoutExtension(Value("project") is { Length: > 0 } project ? project : ProjectFile(Value("file"))),
            Value("framework"));
    }

    // MSBuild doesn't repeat the project where it is the file itself.
    private static string ProjectFile(string file) => file.EndsWith("proj", StringComparison.Ordinal) ? file : "";

    [GeneratedRegex(@"^\s*(?<file>.+?)\s*(\((?<line>\d+)(,(?<column>\d+))?(,\d+)*\))?\s*:\s+(?<severity>error|warning|info)\s+(?<code>[A-Z]{2,}\d{3,5})\s*:\s?(?<text>.*?)(\s\[(?<project>[^\]\[]+?proj)(::TargetFramework=(?<framework>[^\]]+))?\])?$")]
    private static partial Regex Form();
}

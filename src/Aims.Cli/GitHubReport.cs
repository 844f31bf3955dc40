using Aims.Governance.Rules;

namespace Aims.Cli;

/// <summary>
/// Writes findings as workflow commands, which GitHub Actions shows at the lines of a pull request
/// (docs.github.com: workflow commands for GitHub Actions). Files are relative to the top of the work tree.
/// </summary>
internal static class GitHubReport
{
    public static void Write(RegisterCheck check, TextWriter output, string currentDirectory)
    {
        foreach (var finding in check.Findings)
        {
            var level = finding.Rule.IsSuggestion ? "notice" : "error";
            var text = $"{finding.Message}\n{finding.Rule.HelpLink}";
            output.WriteLine($"::{level} {Properties(finding, check.RepositoryOr(currentDirectory))}::{Data(text)}");
        }

        TextReport.WriteCounts(check, output);
    }

    private static string Properties(Finding finding, string root)
    {
        var title = $"title={Property($"{finding.Rule.Id} {finding.Rule.Title}")}";
        return finding.Position is { } at
            ? $"file={Property(RelativePath.Of(at.File, root))},line={at.Line},col={at.Column},{title}"
            : title;
    }

    // As escapeData and escapeProperty of github.com/actions/toolkit, packages/core/src/command.ts: the percent sign first.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

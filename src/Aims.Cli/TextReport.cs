using Aims.Governance.Rules;

namespace Aims.Cli;

/// <summary>Writes findings as compilers do, so that editors and build servers find the places.</summary>
internal static class TextReport
{
    public static void Write(RegisterCheck check, TextWriter output, string currentDirectory)
    {
        foreach (var finding in check.Findings)
        {
            output.WriteLine($"{Place(finding, currentDirectory)}{Severity.Of(finding.Rule)} {finding.Rule.Id}: {finding.Message} [{finding.Rule.HelpLink}]");
        }

        output.WriteLine($"{Count(check.FileCount, "file")}, {Count(check.SystemCount, "system")}, {Count(check.Findings.Count, "finding")}");
    }

    private static string Place(Finding finding, string currentDirectory) =>
        finding.Position is { } at ? $"{Path.GetRelativePath(currentDirectory, at.File)}({at.Line},{at.Column}): " : "";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}

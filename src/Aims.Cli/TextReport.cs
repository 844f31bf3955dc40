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

        WriteCounts(check, output);
    }

    /// <summary>Writes how much was read and found.</summary>
    public static void WriteCounts(RegisterCheck check, TextWriter output) =>
        output.WriteLine($"{Counted.Of(check.FileCount, "file")}, {Counted.Of(check.SystemCount, "system")}, {(check.Manifests is { } manifests ? Counted.Of(manifests.Read.Count, "manifest") + ", " : "")}{Counted.Of(check.Findings.Count, "finding")}");

    private static string Place(Finding finding, string currentDirectory) =>
        finding.Position is { } at ? $"{Path.GetRelativePath(currentDirectory, at.File)}({at.Line},{at.Column}): " : "";
}

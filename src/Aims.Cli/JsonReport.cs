using System.Text.Json;

namespace Aims.Cli;

/// <summary>Writes findings for scripts. Files are relative to the current directory.</summary>
internal static class JsonReport
{
    public static void Write(RegisterCheck check, TextWriter output, string currentDirectory)
    {
        var report = new
        {
            Files = check.FileCount,
            Systems = check.SystemCount,
            Findings = check.Findings.Select(finding => new
            {
                finding.Rule.Id,
                Severity = Severity.Of(finding.Rule),
                finding.Message,
                File = finding.Position is { } at ? RelativePath.Of(at.File, currentDirectory) : null,
                finding.Position?.Line,
                finding.Position?.Column,
                finding.System,
                finding.Rule.HelpLink,
            }),
        };
        output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Options));
    }
}

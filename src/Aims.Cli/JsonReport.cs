using System.Text.Encodings.Web;
using System.Text.Json;

namespace Aims.Cli;

/// <summary>Writes findings for scripts. Files are relative to the current directory, with <c>/</c>.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // For people and scripts, not for web pages: quotes and letters stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
                File = finding.Position is { } at ? Path.GetRelativePath(currentDirectory, at.File).Replace(Path.DirectorySeparatorChar, '/') : null,
                finding.Position?.Line,
                finding.Position?.Column,
                finding.System,
                finding.Rule.HelpLink,
            }),
        };
        output.WriteLine(JsonSerializer.Serialize(report, Options));
    }
}

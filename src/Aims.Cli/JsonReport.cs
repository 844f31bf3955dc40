using System.Text.Json;

namespace Aims.Cli;

/// <summary>Writes findings for scripts. Files are relative to the current directory.</summary>
internal static class JsonReport
{
    public static void Write(RegisterCheck check, TextWriter output, string currentDirectory)
    {
        var report = new Dictionary<string, object> { ["files"] = check.FileCount, ["systems"] = check.SystemCount };
        if (check.Manifests is { } manifests)
        {
            report.Add("manifests", manifests.Read.Select(found => new
            {
                File = RelativePath.Of(found.Path, currentDirectory),
                found.Manifest.Subject.Assembly,
                found.Manifest.Subject.Framework,
                found.Manifest.Collection.Coverage,
                found.Manifest.Collection.Reason,
            }));
            report.Add("unreadableManifests", manifests.Unreadable.Select(unreadable => new { File = RelativePath.Of(unreadable.Path, currentDirectory), unreadable.Reason }));
            report.Add("projectsWithoutManifest", manifests.ProjectsWithout);
        }

        report.Add(
            "findings",
            check.Findings.Select(finding => new
            {
                finding.Rule.Id,
                Severity = Severity.Of(finding.Rule),
                finding.Message,
                File = finding.Position is { } at ? RelativePath.Of(at.File, currentDirectory) : null,
                finding.Position?.Line,
                finding.Position?.Column,
                finding.System,
                finding.Rule.HelpLink,
            }));
        output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Options));
    }
}

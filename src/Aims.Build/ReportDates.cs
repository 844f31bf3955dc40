using System.Text.Json;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Inventory.Manifest;
using Aims.Inventory.Register;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>
/// Says what is due in the register, of the systems whose code the project has. It reads only, and runs in every build: its
/// answer changes with the day, so it can be no part of the manifest.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReportDates : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the manifest.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Full path of the folder that holds <c>aims/</c>.</summary>
    [Required]
    public string RegisterRoot { get; set; } = "";

    /// <summary>Full path of the project's file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The date that counts as today (<c>yyyy-MM-dd</c>); empty for <c>SOURCE_DATE_EPOCH</c>, else today in UTC.</summary>
    public string AsOf { get; set; } = "";

    /// <summary>The environment variable <c>SOURCE_DATE_EPOCH</c>; empty where it isn't set.</summary>
    public string SourceDateEpoch { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var manifest = ManifestJson.Read(File.ReadAllText(ManifestFile));
            var inUse = ManifestFacts.AcceptancesOf(manifest);
            if (manifest.Systems.Count > 0 || manifest.Waivers.Count > 0 || inUse.Baseline)
            {
                var asOf = AsOfDate.Of(AsOf, "The property AimsAsOf", SourceDateEpoch, DateTimeOffset.UtcNow);
                foreach (var finding in DateRules.Judge(RegisterFiles.Read(FilesOf(manifest)), asOf, inUse))
                {
                    Log.LogFinding(manifest.Enforcement?.Level ?? EnforcementLevel.Warn, finding.Rule.Id, finding.Rule.HelpLink, finding.Position?.File, finding.Position?.Line, finding.Position?.Column, finding.Message);
                }
            }
        }
        catch (FormatException exception)
        {
            Log.LogBuildError(BuildRules.WrongDate, ProjectFile, $"{exception.Message}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            Log.LogBuildError(BuildRules.Unreadable, ManifestFile, $"What is due in the register could not be told: {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    // Only what the manifest has: a large register is read once, when the manifest is made.
    private List<string> FilesOf(AimsManifest manifest) =>
    [
        .. manifest.Systems.Select(system => system.File).Concat(manifest.Waivers.Select(waiver => waiver.File)).Distinct(StringComparer.Ordinal)
            .Select(file => Path.GetFullPath(file, RegisterRoot))
            .Prepend(Path.Combine(RegisterRoot, RegisterPaths.Folder, RegisterPaths.RootFile))
            .Append(Path.Combine(RegisterRoot, RegisterPaths.Folder, RegisterPaths.BaselineFile))
            .Distinct(StringComparer.Ordinal)
            .Where(File.Exists),
    ];
}

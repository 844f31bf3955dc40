using System.Text.Json;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Inventory;
using Aims.Inventory.Manifest;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Aims.Build;

/// <summary>
/// Says in one line what the manifest holds, and shows its findings where the compiler hasn't. Under the level <c>fail</c> each
/// open finding is an error, whatever the source suppresses: had the compiler made it one, this would not run.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReportManifest : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Full path of the manifest beside the intermediate assembly.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Full path of the manifest beside the assembly, which users look for.</summary>
    [Required]
    public string PublishedManifestFile { get; set; } = "";

    /// <summary>Full path of the project's file: the place of findings that have none in code.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The project's name.</summary>
    [Required]
    public string ProjectName { get; set; } = "";

    /// <summary>The target framework, said only of a multi-targeted project.</summary>
    public string TargetFramework { get; set; } = "";

    /// <summary>Whether the project has several target frameworks.</summary>
    public bool IsMultiTargeted { get; set; }

    /// <summary>The folder that holds <c>aims/</c>; empty without a register.</summary>
    public string RegisterRoot { get; set; } = "";

    /// <summary>The project's folder.</summary>
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Source roots, with <c>SourceControl</c> for a repository.</summary>
    public ITaskItem[] SourceRoots { get; set; } = [];

    /// <summary>What the project compiles against.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Whether the compiler shows the findings about code itself, where it looks at code.</summary>
    public bool CompilerReports { get; set; }

    /// <summary>Digest of the manifest that was judged, and against which nothing is held; else empty.</summary>
    [Output]
    public string JudgedManifest { get; private set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        AimsManifest manifest;
        string digest;
        try
        {
            if (!ManifestSeal.Holds(ManifestFile, ManifestFile, Assembly))
            {
                Log.LogBuildError(
                    BuildRules.NotOfThisBuild,
                    Assembly,
                    $"There is no AI manifest '{ManifestFile}' that was made of this assembly. Build again with 'dotnet build'; if it stays so, the project or a file that it imports defines a target of the package again.");
                return false;
            }

            digest = Digest.OfFile(ManifestFile);
            manifest = ManifestJson.Read(File.ReadAllText(ManifestFile));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            Log.LogBuildError(BuildRules.Unreadable, ManifestFile, $"The AI manifest '{ManifestFile}' could not be read: {exception.Message} Build again with 'dotnet build -t:Rebuild'.");
            return false;
        }

        var compilerSpoke = CompilerReports && !CompilerGate.KeptSilence(manifest, References.Select(reference => reference.GetMetadata("FullPath")));
        var level = manifest.Enforcement?.Level ?? EnforcementLevel.Warn;
        foreach (var finding in OpenFindings.Of(manifest).Where(finding => level == EnforcementLevel.Fail || !compilerSpoke || !RuleTable.IsForCompiler(finding.Rule) || !RegisterPaths.IsForCompiler(finding.File ?? "")))
        {
            Show(finding, level);
        }

        JudgedManifest = Log.HasLoggedErrors ? "" : digest;
        Log.LogMessage(MessageImportance.High, "{0}", Summary(manifest));
        return !Log.HasLoggedErrors;
    }

    private string Summary(AimsManifest manifest)
    {
        var project = IsMultiTargeted ? $"{ProjectName} ({TargetFramework})" : ProjectName;
        var hint = RegisterRoot.Length == 0 ? " (no register: create aims/aims.yaml to begin)" : "";
        var contents = manifest.Enforcement is { Enabled: false }
            ? "nothing was looked at (AimsEnabled is false)"
            : $"{Count(manifest.Systems.Count, "AI system")}{Shipped(manifest)}, {Count(manifest.ModelCalls.Count, "model call")}, {FindingCounts.Describe(manifest)}{hint}";

        // What fails the gate never gets to the output folder.
        return $"{project} AI inventory: {contents} -> {(Log.HasLoggedErrors ? ManifestFile : PublishedManifestFile)}";
    }

    // An application often only ships what its libraries do.
    private static string Shipped(AimsManifest manifest) =>
        manifest.ShippedSystems.Count > manifest.Systems.Count ? $" ({manifest.ShippedSystems.Count} with what ships)" : "";

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private void Show(ManifestFinding finding, string level) => Log.LogFinding(
        level,
        finding.Rule,
        finding.HelpLink,
        finding.File is null ? ProjectFile : Path.Combine(ManifestRoot.Of(RegisterRoot, SourceRoots, ProjectDirectory), finding.File),
        finding.Line,
        column: null,
        finding.Message);
}

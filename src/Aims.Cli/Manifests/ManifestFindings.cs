using Aims.Governance.Observations;
using Aims.Governance.Rules;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Manifests;

/// <summary>The findings of manifests that nothing accepts.</summary>
internal static class ManifestFindings
{
    /// <summary>The open findings about code, each once, though several builds of a project have it. Mistakes of the register are told by the register.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <param name="folder">The folder that holds <c>aims/</c>, from which manifests name files.</param>
    public static IEnumerable<Finding> Open(RepositoryManifests manifests, string folder) =>
        manifests.Read.SelectMany(found => found.Manifest.Findings)
            .Where(finding => finding.AcceptedBy is null && IsAboutCode(finding))
            .DistinctBy(finding => (finding.Rule, finding.Message, finding.File, finding.Line, finding.Member))
            .Select(finding => Of(finding, folder));

    /// <summary>Whether a manifest has a finding of this rule and system, open or accepted: then it has told what there is to tell.</summary>
    public static bool Has(RepositoryManifests manifests, Finding finding) =>
        manifests.Read.Any(found => found.Manifest.Findings.Any(other => other.Rule == finding.Rule.Id && other.System == finding.System));

    private static bool IsAboutCode(ManifestFinding finding) => !finding.Rule.StartsWith("AIMS2", StringComparison.Ordinal) || finding.Member is not null;

    // A manifest knows lines, no columns.
    private static Finding Of(ManifestFinding finding, string folder)
    {
        var rule = RuleTable.All.FirstOrDefault(rule => rule.Id == finding.Rule) ?? new RuleInfo(finding.Rule, finding.Rule, "", finding.Message);
        var position = finding.File is null ? null : new SourcePosition(Path.Combine(folder, finding.File.Replace('/', Path.DirectorySeparatorChar)), finding.Line ?? 1, 1);
        return new Finding(rule with { MessageFormat = "{0}" }, [finding.Message], position, finding.System, finding.Member);
    }
}

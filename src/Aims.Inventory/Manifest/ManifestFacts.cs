using Aims.Governance.Accepting;

namespace Aims.Inventory.Manifest;

/// <summary>What a manifest tells the rules that ask one.</summary>
public static class ManifestFacts
{
    /// <summary>The JSON pointer by which findings name the baseline.</summary>
    internal const string BaselinePointer = "/baseline";

    /// <summary>Whether code of the assembly was read, at least in part.</summary>
    public static bool IsRead(AimsManifest manifest) => manifest.Collection.Coverage != ManifestCollection.None;

    /// <summary>What accepts findings of the assembly.</summary>
    public static AcceptancesInUse AcceptancesOf(AimsManifest manifest) => new(
        [.. manifest.Waivers.Where(waiver => waiver.Rule is not null).Select(waiver => new UsedWaiver(waiver.System, waiver.Rule, waiver.Scope ?? []))],
        manifest.Baseline is { Accepts: > 0 });

    /// <summary>What the rules about a whole repository ask.</summary>
    public static AssemblyFindings FindingsOf(AimsManifest manifest) => new(
        manifest.Subject.Assembly,
        IsRead(manifest),
        manifest.Components.Select(component => component.System).Concat(manifest.Systems.Select(system => system.Id)).ToHashSet(StringComparer.Ordinal),
        AcceptancesOf(manifest).Waivers,
        manifest.Findings
            .Where(finding => AcceptableRules.Contains(finding.Rule) && (finding.AcceptedBy is null or BaselinePointer))
            .GroupBy(finding => new FindingKey(finding.Rule, manifest.Subject.Assembly, finding.Member ?? "", finding.About ?? ""))
            .ToDictionary(findings => findings.Key, findings => findings.Count()));
}

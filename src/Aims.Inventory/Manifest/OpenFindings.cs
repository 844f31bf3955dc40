namespace Aims.Inventory.Manifest;

/// <summary>The findings of a manifest that nobody accepted: those that the gate holds against a build.</summary>
public static class OpenFindings
{
    public static IReadOnlyList<ManifestFinding> Of(AimsManifest manifest) => manifest.Findings;
}

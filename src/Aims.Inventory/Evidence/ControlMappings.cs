using Aims.Governance.Frameworks;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Evidence;

/// <summary>Ids of other frameworks for the controls with evidence.</summary>
internal static class ControlMappings
{
    /// <summary>Those of the published crosswalk from NIST AI RMF and, where they are asked for, our own draft of links to the EU AI Act.</summary>
    public static IEnumerable<ManifestMapping> Of(IReadOnlyList<ManifestControl> controls, bool euAiActLinks)
    {
        var withEvidence = controls.Where(control => control.Evidence.Count > 0).Select(control => control.Id).ToList();
        return Published(withEvidence).Concat(euAiActLinks ? Draft(withEvidence) : []);
    }

    private static IEnumerable<ManifestMapping> Published(IEnumerable<string> controls) =>
        from control in controls
        from row in Crosswalk.Facts
        where row.Meant == control
        select new ManifestMapping("NIST AI RMF", "1.0", row.Subcategory, control, row.Printed, "published by a third party", row.Defect);

    private static IEnumerable<ManifestMapping> Draft(IEnumerable<string> controls) =>
        from control in controls
        from link in EuAiActDraft.All
        where link.Control == control
        select new ManifestMapping("EU AI Act", EuAiActDraft.TextVersion, link.Place, control, null, "own draft, not reviewed", null);
}

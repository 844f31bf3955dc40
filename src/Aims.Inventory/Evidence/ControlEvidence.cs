using Aims.Governance.Frameworks;
using Aims.Governance.Register;
using Aims.Inventory.Manifest;
using Aims.Inventory.Register;

namespace Aims.Inventory.Evidence;

/// <summary>
/// What an assembly and its register show for each control of ISO/IEC 42001:2023 Annex A, graded; the decisions that people
/// made on it; and what neither can show. It never says that a control is met.
/// </summary>
internal static class ControlEvidence
{
    /// <summary>All controls, in the standard's order.</summary>
    /// <param name="manifest">The manifest without its controls.</param>
    /// <param name="register">The register.</param>
    /// <param name="systems">The systems of the manifest, as registered.</param>
    /// <param name="documents">The documents that they and <c>aims.yaml</c> point to.</param>
    /// <param name="inCode">What <c>[AiControl]</c> declares in the assembly, by control.</param>
    public static IEnumerable<ManifestControl> Of(
        AimsManifest manifest,
        AimsRegister register,
        IReadOnlyList<AiSystem> systems,
        IReadOnlyList<RegisterDocument> documents,
        ILookup<string, ManifestEvidence> inCode)
    {
        var declared = new RegisterEvidence(register, systems, documents, manifest);
        return
            from control in ControlCatalogue.All
            let evidence = ObservedEvidence.Of(control.Id, manifest)
                .Concat(inCode[control.Id])
                .Concat(declared.Of(control.Id))
                .OrderBy(item => EvidenceGrade.All.TakeWhile(grade => grade != item.Grade).Count())
                .ToList()
            let limit = ControlLimit.Of(control.Id)
            select new ManifestControl(
                control.Id,
                control.Label,
                declared.DecisionOn(control.Id),
                evidence,
                evidence.Count > 0 ? null : limit.IsOrganisational ? "A build can show nothing of this control." : "Nothing was observed or declared, or what is pointed to was not found.",
                limit.CannotShow);
    }
}

using Aims.Governance.Catalogue;
using Aims.Governance.Frameworks;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Evidence;

/// <summary>Evidence that stands in the manifest itself: what was seen in the assembly, and what follows from it and the register.</summary>
internal static class ObservedEvidence
{
    public static IEnumerable<ManifestEvidence> Of(string controlId, AimsManifest manifest) =>
        from source in ControlSource.Of(controlId)
        where source.Grade is EvidenceGrade.Observed or EvidenceGrade.Derived
        let parts = source.Source.Split(' ')
        let count = Count(source.Source, manifest)
        where count is not ""
        select new ManifestEvidence(source.Grade, count is null ? source.Statement : $"{source.Statement}: {count}") { Ref = parts[0] };

    // A count as text; null for what is one thing; empty when there is nothing to point to.
    private static string? Count(string source, AimsManifest manifest) => source switch
    {
        "/subject" => null,
        "/findings" => Text(OpenFindings.Of(manifest).Count),
        "/modelCalls" => Some(manifest.ModelCalls.Count),
        "/modelCalls endpoint" => Some(manifest.ModelCalls.Count(call => call.Endpoint is not null)),
        "/modelCalls system" => Of(manifest.ModelCalls, call => IsRegistered(call, manifest)),
        "/modelCalls risk-owner" => Of(manifest.ModelCalls, call => manifest.Systems.Any(system => system.Id == call.System && system.RiskOwner is { Name.Length: > 0 })),
        "/systems impact-assessment" => Of(manifest.Systems, system => system.ImpactAssessment is { Id.Length: > 0, ApprovedOn: not null }),
        "/tools" => Some(manifest.Tools.Count),
        "/otherUses" => Some(manifest.OtherUses.Count(use => use.Kind is ApiKind.Construct or ApiKind.Register or ApiKind.Agent or ApiKind.Resource)),
        "/modelFiles" => Some(manifest.ModelFiles.Count),
        "/packages" => Some(manifest.Packages.Count),
        "/pipelines telemetry" => Some(Pipelines(manifest, "telemetry")),
        "/pipelines logging" => Some(Pipelines(manifest, "logging")),
        _ => throw new InvalidOperationException($"The table of evidence names the unknown source '{source}'."),
    };

    private static bool IsRegistered(ManifestModelApiUse call, AimsManifest manifest) => manifest.Systems.Any(system => system.Id == call.System);

    private static int Pipelines(AimsManifest manifest, string stage) => manifest.Pipelines.Count(pipeline => pipeline.Stages.Any(item => item.Stage == stage));

    private static string Some(int count) => count == 0 ? "" : Text(count);

    private static string Of<T>(IReadOnlyList<T> items, Func<T, bool> isCounted) =>
        items.Count(isCounted) is > 0 and var counted ? $"{Text(counted)} of {Text(items.Count)}" : "";

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

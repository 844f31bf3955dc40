namespace Aims.Governance.Catalogue;

/// <summary>
/// What a member of kind <see cref="ApiKind.Pipeline"/> puts around a model. That a stage is there says nothing about whether
/// it does what people expect of it. The names are those of the catalogue files and of the manifest.
/// </summary>
public static class PipelineStage
{
    /// <summary>All stages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "telemetry", "logging", "function-invocation", "caching", "guardrail", "approval", "filter", "options", "reduction",
        "routing", "rate-limit", "own",
    ];
}

using Aims.Inventory.Manifest;

namespace Aims.Inventory.Dependencies;

/// <summary>What one manifest takes from that of a dependency.</summary>
internal sealed record DependencyManifest
{
    public required string Assembly { get; init; }

    public required string Version { get; init; }

    public required string Framework { get; init; }

    /// <summary>Digest of the assembly that the manifest was made of.</summary>
    public required string AssemblySha256 { get; init; }

    public required string Mvid { get; init; }

    public required string Coverage { get; init; }

    public required string? Reason { get; init; }

    public required int ModelCalls { get; init; }

    public required int OpenFindings { get; init; }

    public required IReadOnlyList<ManifestDependencySystem> Systems { get; init; }

    /// <summary>Whether calls of its members count as model calls, by <c>[ModelApi]</c>.</summary>
    public required bool HasModelApis { get; init; }

    public required IReadOnlyList<ManifestDependency> Dependencies { get; init; }
}

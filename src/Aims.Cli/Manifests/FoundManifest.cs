using Aims.Inventory.Manifest;

namespace Aims.Cli.Manifests;

/// <summary>A manifest that was found.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="Manifest">What it says.</param>
internal sealed record FoundManifest(string Path, AimsManifest Manifest);

using Aims.Inventory.Manifest;

namespace Aims.Cli.Assess;

/// <summary>A manifest that was found.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="Manifest">What it says.</param>
internal sealed record BuiltManifest(string Path, AimsManifest Manifest);

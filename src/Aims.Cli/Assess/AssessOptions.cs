namespace Aims.Cli.Assess;

/// <summary>What <c>aims assess</c> was asked to do.</summary>
/// <param name="System">The id of the system.</param>
/// <param name="Start">Full path of a folder of the repository.</param>
/// <param name="Manifests">Full path of the folder that holds the manifests; null to look for them below the folder that holds <c>aims/</c>.</param>
/// <param name="IsCheck">Whether it only says what has changed.</param>
internal sealed record AssessOptions(string System, string Start, string? Manifests, bool IsCheck);

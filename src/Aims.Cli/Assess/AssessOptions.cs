namespace Aims.Cli.Assess;

/// <summary>What <c>aims assess</c> was asked to do.</summary>
/// <param name="System">The id of the system.</param>
/// <param name="Start">Full path of a folder of the repository.</param>
/// <param name="Manifests">The manifests to read; empty for those of the repository.</param>
/// <param name="IsCheck">Whether it only says what has changed.</param>
internal sealed record AssessOptions(string System, string Start, IReadOnlyList<string> Manifests, bool IsCheck);

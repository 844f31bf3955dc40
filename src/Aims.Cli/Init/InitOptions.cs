namespace Aims.Cli.Init;

/// <summary>What <c>aims init</c> was asked to do.</summary>
/// <param name="Start">Full path of the folder in whose repository the register begins.</param>
/// <param name="Organization">Whose register it is; null when not said.</param>
/// <param name="Systems">What was decided about assemblies.</param>
/// <param name="Assemblies">Full paths of assemblies and of folders with assemblies; empty to look in the folders <c>bin</c>.</param>
/// <param name="TakesProposals">Whether proposed systems are taken without a question.</param>
/// <param name="IsDryRun">Whether files are only shown.</param>
internal sealed record InitOptions(
    string Start,
    string? Organization,
    IReadOnlyList<SystemChoice> Systems,
    IReadOnlyList<string> Assemblies,
    bool TakesProposals,
    bool IsDryRun);

namespace Aims.Cli.Baseline;

/// <summary>What <c>aims baseline</c> was asked to do.</summary>
/// <param name="Start">Full path of a folder below the register's.</param>
/// <param name="Manifests">The manifests to read; empty for those of the repository.</param>
/// <param name="Expires">Until when the findings are accepted; null when not said.</param>
/// <param name="ApprovedBy">Who accepted them; null when not said.</param>
/// <param name="Reason">Why; null when not said.</param>
/// <param name="Updates">Whether a baseline that is there is changed.</param>
/// <param name="AcceptsNew">Whether findings are added to it.</param>
/// <param name="AsOf">The date that counts as today, ISO 8601.</param>
internal sealed record BaselineOptions(
    string Start,
    IReadOnlyList<string> Manifests,
    string? Expires,
    string? ApprovedBy,
    string? Reason,
    bool Updates,
    bool AcceptsNew,
    string AsOf);

namespace Aims.Governance.Frameworks;

/// <summary>How far a piece of evidence was checked. No grade says that a control is met.</summary>
public static class EvidenceGrade
{
    /// <summary>The compiler or the build saw it.</summary>
    public const string Observed = "observed";

    /// <summary>A person wrote it; that it is there and well formed was checked, and nothing else.</summary>
    public const string Declared = "declared";

    /// <summary>Computed from what was observed and declared.</summary>
    public const string Derived = "derived";

    /// <summary>An address of a record that is kept elsewhere; nothing has read what it says.</summary>
    public const string Pointer = "pointer";

    /// <summary>The grades, from the nearest to what happened to the farthest.</summary>
    public static IReadOnlyList<string> All { get; } = [Observed, Derived, Declared, Pointer];
}

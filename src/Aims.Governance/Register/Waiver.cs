using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>What a named person accepts to be missing from an entry, and until when.</summary>
/// <param name="Requirement">One of <see cref="Format.Requirements.All"/>; null when it can't be told, which was reported.</param>
/// <param name="Expires">ISO 8601 date; null when it was bad, which was reported.</param>
/// <param name="Position">Where it stands in the register.</param>
public sealed record Waiver(Declared<string>? Requirement, Declared<string>? Expires, SourcePosition Position)
{
    internal static IReadOnlyList<Waiver> ListOf(DeclaredRecord system) =>
    [
        .. from waiver in system.Records("waivers")
           select new Waiver(waiver.Text("requirement"), waiver.Text("expires"), waiver.Position),
    ];

    /// <summary>Whether it excuses the absence of something. One that doesn't say of what may be meant for it.</summary>
    /// <param name="requirement">One of <see cref="Format.Requirements.All"/>.</param>
    public bool Excuses(string requirement) => Requirement is null || Format.Requirements.Covers(Requirement.Value, requirement);
}

using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>What a named person accepts to be missing from an entry, and until when.</summary>
/// <param name="Requirement">One of <see cref="Format.Requirements.All"/>.</param>
/// <param name="Expires">ISO 8601 date; null when it was bad, which was reported.</param>
/// <param name="Position">Where it stands in the register.</param>
public sealed record Waiver(Declared<string> Requirement, Declared<string>? Expires, SourcePosition Position)
{
    internal static IReadOnlyList<Waiver> ListOf(DeclaredRecord system) =>
    [
        .. from waiver in system.Records("waivers")
           let requirement = waiver.Text("requirement")
           where requirement is not null
           select new Waiver(requirement, waiver.Text("expires"), waiver.Position),
    ];
}

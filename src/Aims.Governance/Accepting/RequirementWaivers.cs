using Aims.Governance.Register;
using Aims.Governance.Register.Format;

namespace Aims.Governance.Accepting;

/// <summary>What is missing from entries, and which waivers excuse it.</summary>
public static class RequirementWaivers
{
    /// <summary>What a system must have and hasn't: the impact assessment, and what its risk tier asks for.</summary>
    public static IReadOnlyList<string> MissingOf(AiSystem system, Policy policy) =>
    [
        .. (policy.TierOf(system)?.Requires.Select(requirement => requirement.Value) ?? [])
            .Append("impactAssessment")
            .Distinct(StringComparer.Ordinal)
            .Where(requirement => !Requirements.IsMet(system.Entry, requirement)),
    ];

    /// <summary>The waivers of a system that excuse something which is missing, each with what it excuses. Of several for one thing, it is the one that holds longest.</summary>
    public static IReadOnlyList<(Waiver Waiver, IReadOnlyList<string> Excused)> UsedOf(AiSystem system, Policy policy) =>
    [
        .. from requirement in MissingOf(system, policy)
           let waiver = system.Waivers.Where(waiver => waiver.Excuses(requirement)).OrderByDescending(waiver => waiver.Expires!.Value, StringComparer.Ordinal).FirstOrDefault()
           where waiver is not null
           group requirement by waiver into excused
           select (excused.Key, (IReadOnlyList<string>)[.. excused.OrderBy(requirement => requirement, StringComparer.Ordinal)]),
    ];
}

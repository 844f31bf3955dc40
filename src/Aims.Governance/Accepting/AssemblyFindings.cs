using Aims.Governance.Register;

namespace Aims.Governance.Accepting;

/// <summary>What the record of one assembly says, as far as the rules about a whole repository ask.</summary>
/// <param name="Assembly">Its simple name.</param>
/// <param name="IsRead">Whether its code was read, at least in part.</param>
/// <param name="Systems">Ids of the systems that it has a part of: code, or a model file that they declare.</param>
/// <param name="Waivers">The waivers that accept something in it.</param>
/// <param name="NotWaived">How many findings it has that no waiver accepts, by key.</param>
public sealed record AssemblyFindings(
    string Assembly,
    bool IsRead,
    IReadOnlyCollection<string> Systems,
    IReadOnlyCollection<UsedWaiver> Waivers,
    IReadOnlyDictionary<FindingKey, int> NotWaived);

/// <summary>A waiver as a record names it. Its dates and lines may have changed since.</summary>
/// <param name="System">The system whose file has it; null for <c>aims.yaml</c>.</param>
/// <param name="Rule">The rule that it is about; null where it is about a requirement.</param>
/// <param name="Scope">The code for which it holds; empty for all.</param>
public sealed record UsedWaiver(string? System, string? Rule, IReadOnlyList<string> Scope)
{
    /// <summary>Whether a waiver of the register is this one.</summary>
    /// <param name="system">The system whose file has it; null for <c>aims.yaml</c>.</param>
    /// <param name="waiver">The waiver.</param>
    public bool Is(string? system, Waiver waiver) =>
        System == system && Rule == waiver.Rule?.Value && Scope.SequenceEqual((waiver.Scope ?? []).Select(item => item.Value), StringComparer.Ordinal);
}

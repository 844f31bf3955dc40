using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;

namespace Aims.Governance.Accepting;

/// <summary>
/// Which findings people accepted, by a waiver or in the baseline. It is free of the date: what has expired is told by
/// <see cref="DateRules"/>. Compiler, manifest and command all ask here.
/// </summary>
public static class Acceptance
{
    /// <summary>Judges findings. Of several that the baseline can't tell apart, it accepts the first, so order and choice matter.</summary>
    /// <param name="findings">All findings of one member or of more, each member's in the order of its code.</param>
    /// <param name="register">The register.</param>
    /// <param name="assembly">Simple name of the assembly that has the code.</param>
    public static IReadOnlyList<JudgedFinding> Judge(IEnumerable<Finding> findings, AimsRegister register, string assembly)
    {
        var accepted = new Dictionary<FindingKey, int>();
        return [.. findings.Select(finding => WaiverOf(finding, register, assembly) is { } waiver ? new JudgedFinding(finding, waiver, false) : new JudgedFinding(finding, null, IsInBaseline(finding)))];

        bool IsInBaseline(Finding finding)
        {
            if (register.Baseline is not { } baseline)
            {
                return false;
            }

            var key = FindingKey.Of(finding, assembly);
            accepted.TryGetValue(key, out var before);
            accepted[key] = before + 1;
            return before < baseline.Accepts(key);
        }
    }

    /// <summary>Whether what an entry lacks is accepted for all code of its system, as far as the register tells: there is no code at hand.</summary>
    /// <param name="finding">A finding about a system's entry.</param>
    /// <param name="register">The register.</param>
    public static bool IsAcceptedForAllCode(Finding finding, AimsRegister register) =>
        WaiversFor(finding, register).Any(waiver => waiver.AcceptsInAllCode(finding.Rule.Id))
        || (register.Baseline is { Holds: true } baseline && baseline.Entries.Any(entry => entry.Key.Rule == finding.Rule.Id && entry.Key.About == finding.About));

    // Of a waiver and its renewal, the one that holds longer.
    private static Waiver? WaiverOf(Finding finding, AimsRegister register, string assembly)
    {
        var waivers = WaiversFor(finding, register);
        if (waivers.Count == 0)
        {
            return null;
        }

        var code = finding.Scope ?? WithoutSurroundings(finding, assembly);
        return waivers
            .Where(waiver => waiver.Accepts(finding.Rule.Id, code))
            .OrderByDescending(waiver => waiver.Expires!.Value, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    // Those of the system that it is about; else those of aims.yaml.
    private static IReadOnlyList<Waiver> WaiversFor(Finding finding, AimsRegister register) =>
        finding.System is { } id && register.TryGetSystem(id, out var system) ? system.Waivers : register.Root?.Waivers ?? [];

    private static CodeScope WithoutSurroundings(Finding finding, string assembly) =>
        new(finding.Member is { } member ? [new ScopeLevel(member, null)] : [], "", new ScopeLevel("A:" + assembly, null));
}

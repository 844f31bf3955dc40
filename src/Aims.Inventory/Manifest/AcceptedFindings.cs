using System.Globalization;
using Aims.Governance.Accepting;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;

namespace Aims.Inventory.Manifest;

/// <summary>The findings of a manifest, each with what accepts it; and the waivers and the baseline that do.</summary>
/// <param name="Findings">All findings, open or accepted.</param>
/// <param name="Waivers">The waivers that accept some, or excuse what an entry lacks.</param>
/// <param name="Baseline">The baseline, if the register has one that holds.</param>
internal sealed record AcceptedFindings(IReadOnlyList<ManifestFinding> Findings, IReadOnlyList<ManifestWaiver> Waivers, ManifestBaseline? Baseline)
{
    /// <summary>Judges findings.</summary>
    /// <param name="findings">The findings, in any order.</param>
    /// <param name="register">The register.</param>
    /// <param name="systems">The systems of the manifest.</param>
    /// <param name="assembly">The assembly's simple name.</param>
    /// <param name="fileOf">How the manifest names a file.</param>
    public static AcceptedFindings Of(IEnumerable<Finding> findings, AimsRegister register, IReadOnlyList<AiSystem> systems, string assembly, Func<SourcePosition, string> fileOf)
    {
        var ordered = findings
            .OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => File(finding.Position), StringComparer.Ordinal)
            .ThenBy(finding => finding.Position?.Line)
            .ThenBy(finding => finding.Member, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);
        var judged = Acceptance.Judge(ordered, register, assembly);
        var waivers = Used(judged, register, systems)
            .OrderBy(used => File(used.Waiver.Position), StringComparer.Ordinal)
            .ThenBy(used => used.Waiver.Position.Line)
            .ThenBy(used => used.Waiver.Position.Column)
            .ToList();
        return new AcceptedFindings(
            [.. judged.Select(Finding)],
            [.. waivers.Select(Waiver)],
            register.Baseline is { Holds: true } baseline ? OfBaseline(baseline, judged.Count(item => item.IsInBaseline), fileOf) : null);

        string? File(SourcePosition? position) => position is null ? null : fileOf(position);

        ManifestFinding Finding(JudgedFinding item) =>
            new(item.Finding.Rule.Id, item.Finding.Message, item.Finding.System, item.Finding.Member, File(item.Finding.Position), LineOf(item.Finding.Position), item.Finding.Rule.HelpLink)
            {
                About = AcceptableRules.Contains(item.Finding.Rule.Id) ? item.Finding.About : null,
                AcceptedBy = item.Waiver is not null ? Pointer(item.Waiver) : item.IsInBaseline ? ManifestFacts.BaselinePointer : null,
            };

        string Pointer(Waiver waiver) => "/waivers/" + waivers.FindIndex(used => ReferenceEquals(used.Waiver, waiver)).ToString(CultureInfo.InvariantCulture);

        ManifestWaiver Waiver(UsedHere used) => new(
            used.System,
            used.Waiver.Requirement?.Value,
            used.Waiver.Rule?.Value,
            used.Waiver.Scope is { } scope ? [.. scope.Select(item => item.Value)] : null,
            used.Waiver.Reason!.Value,
            used.Waiver.ApprovedBy!.Value,
            used.Waiver.ApprovedOn?.Value,
            used.Waiver.Expires!.Value,
            used.Excuses,
            judged.Count(item => ReferenceEquals(item.Waiver, used.Waiver)),
            fileOf(used.Waiver.Position),
            used.Waiver.Position.Line);
    }

    private static int? LineOf(SourcePosition? position) => position is null or { Line: SourcePosition.WholeFile } ? null : position.Line;

    private static IEnumerable<UsedHere> Used(IReadOnlyList<JudgedFinding> judged, AimsRegister register, IReadOnlyList<AiSystem> systems)
    {
        var accepting = judged.Select(item => item.Waiver).OfType<Waiver>().ToHashSet(ReferenceEqualityComparer.Instance);
        var ofRoot = (register.Root?.Waivers ?? []).Where(accepting.Contains).Select(waiver => new UsedHere(null, waiver, null));
        var ofRules = register.Systems.SelectMany(system => system.Waivers.Where(accepting.Contains).Select(waiver => new UsedHere(system.Id.Value, waiver, null)));
        var ofRequirements = systems.Where(system => !system.IsRetired)
            .SelectMany(system => RequirementWaivers.UsedOf(system, register.Policy).Select(used => new UsedHere(system.Id.Value, used.Waiver, used.Excused)));
        return ofRoot.Concat(ofRules).Concat(ofRequirements);
    }

    private static ManifestBaseline OfBaseline(Baseline baseline, int accepts, Func<SourcePosition, string> fileOf) =>
        new(baseline.Reason!.Value, baseline.ApprovedBy!.Value, baseline.ApprovedOn?.Value, baseline.Expires!.Value, accepts, fileOf(baseline.Position));

    private sealed record UsedHere(string? System, Waiver Waiver, IReadOnlyList<string>? Excuses);
}

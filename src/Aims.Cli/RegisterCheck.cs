using Aims.Governance.Register;
using Aims.Governance.Rules;

namespace Aims.Cli;

/// <summary>What a check of a register found.</summary>
/// <param name="FileCount">How many files were read.</param>
/// <param name="SystemCount">How many systems are registered.</param>
/// <param name="Findings">The findings, in the order of their places.</param>
internal sealed record RegisterCheck(int FileCount, int SystemCount, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// Checks the files of a register. A system without risk owner or impact assessment is shown at its entry, since
    /// there is no code here that calls it.
    /// </summary>
    public static RegisterCheck Of(IReadOnlyList<RegisterFile> files)
    {
        var register = new AimsRegister(files);
        var incomplete = register.Systems.SelectMany(system => new[]
        {
            system.ImpactAssessment is null ? MissingImpactAssessment.Of(system, system.Id.Position, null) : null,
            system.RiskOwner is null ? MissingRiskOwner.Of(system, system.Id.Position, null) : null,
        });

        var findings = register.Findings.Concat(incomplete.OfType<Finding>())
            .OrderBy(finding => finding.Position?.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Position?.Line)
            .ThenBy(finding => finding.Position?.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);
        return new RegisterCheck(files.Count, register.Systems.Count, [.. findings]);
    }
}

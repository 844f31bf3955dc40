using Aims.Cli.Manifests;
using Aims.Governance.Accepting;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Inventory.Register;

namespace Aims.Cli;

/// <summary>What a check of a register found.</summary>
/// <param name="Folder">The folder that holds <c>aims/</c>.</param>
/// <param name="FileCount">How many files were read.</param>
/// <param name="SystemCount">How many systems are registered.</param>
/// <param name="Findings">The findings, in the order of their places.</param>
internal sealed record RegisterCheck(string Folder, int FileCount, int SystemCount, IReadOnlyList<Finding> Findings)
{
    /// <summary>The manifests that were read; null where none were asked for.</summary>
    public RepositoryManifests? Manifests { get; init; }

    /// <summary>Names of the assemblies whose entries of the baseline could not be judged, as nothing was read of their code.</summary>
    public IReadOnlyList<string> BaselineNotRead { get; init; } = [];

    /// <summary>The top of the work tree that the register is in; the current directory where it is in none.</summary>
    public string RepositoryOr(string currentDirectory) => RepositoryRoot.Find(Folder) ?? currentDirectory;

    /// <summary>
    /// Checks the files of a register, and looks for the documents that they point to. A system without risk owner or impact assessment is shown at its entry, since
    /// there is no code here that calls it.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder that holds <c>aims/</c>.</param>
    /// <param name="asOf">The date that counts as today, ISO 8601.</param>
    /// <param name="manifests">The manifests of the repository; null to judge the register alone.</param>
    /// <exception cref="IOException">A document can't be read.</exception>
    public static RegisterCheck Of(IReadOnlyList<RegisterFile> files, string folder, string asOf, RepositoryManifests? manifests = null)
    {
        var register = new AimsRegister(files);
        var notFound = RegisterDocuments.NotFound(RegisterDocuments.Of(register.Root, register.Systems, folder));
        var incomplete = register.Systems.Where(system => !system.IsRetired).SelectMany(system => new[]
        {
            MissingImpactAssessment.Concerns(system) ? MissingImpactAssessment.Of(system, system.Id.Position, null) : null,
            system.RiskOwner is null ? MissingRiskOwner.Of(system, system.Id.Position, null) : null,
        });

        // Where manifests tell of it at the code, it is not told at the entry, too.
        var ofEntries = incomplete.OfType<Finding>()
            .Where(finding => !Acceptance.IsAcceptedForAllCode(finding, register) && (manifests is null || !ManifestFindings.Has(manifests, finding)));
        var findings = register.Findings.Concat(ofEntries).Concat(notFound).Concat(DateRules.Judge(register, asOf)).Concat(OfManifests(register, folder, manifests))
            .OrderBy(finding => finding.Position?.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Position?.Line)
            .ThenBy(finding => finding.Position?.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);
        return new RegisterCheck(folder, files.Count, register.Systems.Count, [.. findings]) { Manifests = manifests, BaselineNotRead = manifests is null ? [] : RepositoryRules.NotReadOf(register.Baseline, manifests.Assemblies) };
    }

    // What is found nowhere is judged only where everything could be read.
    private static IEnumerable<Finding> OfManifests(AimsRegister register, string folder, RepositoryManifests? manifests) => manifests is null
        ? []
        : ManifestFindings.Open(manifests, folder).Concat(manifests.Unreadable.Count > 0 ? [] : RepositoryRules.Judge(register, manifests.Assemblies));
}

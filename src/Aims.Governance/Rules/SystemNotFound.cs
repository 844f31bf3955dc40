using Aims.Governance.Accepting;
using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS3002: no code of the repository belongs to a registered system. Only all manifests together tell.</summary>
public static class SystemNotFound
{
    public static RuleInfo Rule { get; } = new(
        "AIMS3002",
        "Registered system not found in code",
        "No code belongs to AI system '{0}' ({1}); mark its code or name it in appliesTo, correct lifecycle, or build the projects that were not read",
        "An entry without code is a system that is elsewhere, gone, or not yet there. The register should say which.",
        IsForCompiler: false);

    /// <summary>The finding for a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="assemblies">What was read.</param>
    public static Finding Of(AiSystem system, IReadOnlyCollection<AssemblyFindings> assemblies) =>
        new(Rule, [system.Id.Value, ReadManifests.Describe(assemblies)], system.Id.Position, system.Id.Value);
}

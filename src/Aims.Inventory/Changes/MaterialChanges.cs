using Aims.Governance.Changes;
using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Inventory.Manifest;

namespace Aims.Inventory.Changes;

/// <summary>How an assembly differs from what its systems did in it when they were last assessed.</summary>
internal sealed class MaterialChanges
{
    private readonly Dictionary<string, ManifestAssessed> _bySystem = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    private MaterialChanges()
    {
    }

    /// <summary>AIMS1010, at most one for each system.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Compares an assembly with what was assessed of each of its systems. A system of which nothing is kept is not compared.</summary>
    /// <param name="register">The register.</param>
    /// <param name="systems">The assembly's systems.</param>
    /// <param name="assembly">The assembly's simple name.</param>
    /// <param name="calls">Its model calls.</param>
    /// <param name="others">Its other uses of model APIs.</param>
    /// <param name="tools">Its tools.</param>
    /// <param name="paths">Names files.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static MaterialChanges Of(
        AimsRegister register,
        IEnumerable<AiSystem> systems,
        string assembly,
        IReadOnlyList<ManifestModelApiUse> calls,
        IReadOnlyList<ManifestModelApiUse> others,
        IReadOnlyList<ManifestModelTool> tools,
        SourcePathMap paths)
    {
        var result = new MaterialChanges();
        foreach (var system in systems)
        {
            if (register.AssessedOf(system.Id.Value) is { } assessed)
            {
                result.Add(assessed, assembly, ObservedUse.Of(system.Id.Value, calls, others, tools), paths, isRetired: system.IsRetired);
            }
        }

        return result;
    }

    /// <summary>What the manifest says of a system; null when nothing is kept of it.</summary>
    public ManifestAssessed? Of(string system) => _bySystem.TryGetValue(system, out var assessed) ? assessed : null;

    private void Add(AssessedSystem assessed, string assembly, SystemUse now, SourcePathMap paths, bool isRetired)
    {
        var section = assessed.Of(assembly);
        var file = assessed.System.Position.File;
        var changes = assessed.IsComplete ? Between(section, assembly, now) : null;
        _bySystem[assessed.System.Value] = new ManifestAssessed(
            paths.Relative(file),
            Digest.OfFile(file),
            section?.Position.Line,
            changes is null ? null : [.. changes.Select(change => new ManifestAssessedChange(change.What, change.Of, change.From, change.To, change.IsMaterial))]);

        // Code of a retired system should go, whatever it does: AIMS1008.
        if (changes is not null && !isRetired && MaterialChange.Of(assessed.System.Value, assembly, changes, section?.Position ?? assessed.System.Position) is { } finding)
        {
            _findings.Add(finding);
        }
    }

    // Without a section all that it does is new; to list it would say no more.
    private static IReadOnlyList<UseChange> Between(AssessedAssembly? section, string assembly, SystemUse now) =>
        section is not null ? UseComparison.Between(section.Use, now)
        : now.IsEmpty ? []
        : [new UseChange(ChangeOf.Assembly, null, assembly, $"called from assembly {assembly} since")];
}

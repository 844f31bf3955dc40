using System.Diagnostics.CodeAnalysis;
using Aims.Governance.Accepting;
using Aims.Governance.Catalogue;
using Aims.Governance.Rules;

namespace Aims.Governance.Register;

/// <summary>The register of AI systems of a repository: all its files together.</summary>
public sealed class AimsRegister
{
    private readonly Dictionary<string, AiSystem> _systems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _systemByScope = new(StringComparer.Ordinal);

    /// <summary>Puts the files of a register together, in ordinal order of their paths whatever the order given.</summary>
    public AimsRegister(IEnumerable<RegisterFile> files)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var findings = ordered.SelectMany(file => file.Findings.Select(finding => finding with { System = (file.System?.Id ?? file.Assessed?.System)?.Value })).ToList();

        Exists = ordered.Any(file => file.IsRoot);
        Root = ordered.Select(file => file.Root).FirstOrDefault(root => root is not null);
        ModelApis = ordered.SelectMany(file => file.ModelApis).ToList();
        Baseline = ordered.Select(file => file.Baseline).FirstOrDefault(baseline => baseline is not null);

        // Where two files give one id, it is that of the file which has its name, too.
        foreach (var system in ordered.Select(file => file.System).OfType<AiSystem>().OrderBy(system => IsNamedAsItsFile(system) ? 0 : 1))
        {
            Add(system, findings);
        }

        Systems = _systems.Values.OrderBy(system => system.Id.Value, StringComparer.Ordinal).ToList();
        findings.AddRange(Systems.SelectMany(system => RiskTierRules.Judge(system, Policy)));
        Assessed = ordered.Select(file => file.Assessed).OfType<AssessedSystem>().ToList();
        findings.AddRange(AssessedRules.Judge(Assessed, Systems, ordered.Select(file => file.Path)));
        Findings = findings;
    }

    /// <summary>A repository without a register.</summary>
    public static AimsRegister None { get; } = new([]);

    /// <summary>Whether there is an <c>aims/aims.yaml</c>.</summary>
    public bool Exists { get; }

    /// <summary>What <c>aims.yaml</c> declares for all systems; null when there is none that can be read.</summary>
    public RegisterRoot? Root { get; }

    /// <summary>What code may call, and what risk tiers require.</summary>
    public Policy Policy => Root?.Policy ?? Policy.None;

    /// <summary>The systems, in ordinal order of their ids.</summary>
    public IReadOnlyList<AiSystem> Systems { get; }

    /// <summary>What systems did in code when they were last assessed, in ordinal order of the files' paths.</summary>
    public IReadOnlyList<AssessedSystem> Assessed { get; }

    /// <summary>The organisation's own model APIs.</summary>
    public IReadOnlyList<ModelApi> ModelApis { get; }

    /// <summary>The findings that were accepted on adoption; null when there is no such file that can be read.</summary>
    public Baseline? Baseline { get; }

    /// <summary>What is wrong in the register itself.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Finds a system by id.</summary>
    public bool TryGetSystem(string id, [NotNullWhen(true)] out AiSystem? system) => _systems.TryGetValue(id, out system);

    /// <summary>What a system did in code when it was last assessed; null when that isn't kept.</summary>
    public AssessedSystem? AssessedOf(string id) => Assessed.FirstOrDefault(assessed => assessed.System.Value == id);

    /// <summary>The id of the system whose <c>appliesTo</c> has exactly this scope (<c>M:</c>, <c>P:</c>, <c>E:</c>, <c>T:</c>, <c>N:</c>, <c>A:</c>); null when none has.</summary>
    public string? SystemThatAppliesTo(string scope) => _systemByScope.TryGetValue(scope, out var id) ? id : null;

    private static bool IsNamedAsItsFile(AiSystem system) => RegisterPaths.IdOf(system.Id.Position.File) == system.Id.Value;

    private void Add(AiSystem system, List<Finding> findings)
    {
        if (_systems.TryGetValue(system.Id.Value, out var first))
        {
            // An id other than the file's name was reported already.
            if (IsNamedAsItsFile(system))
            {
                findings.Add(DuplicateId.Of(system.Id, $"the system id '{system.Id.Value}'", first.Id.Position));
            }

            return;
        }

        _systems.Add(system.Id.Value, system);
        foreach (var scope in system.AppliesTo)
        {
            if (_systemByScope.TryGetValue(scope.Value, out var owner))
            {
                findings.Add(DuplicateId.Of(scope, $"the appliesTo entry '{scope.Value}' (also of system '{owner}')", null));
            }
            else
            {
                _systemByScope.Add(scope.Value, system.Id.Value);
            }
        }
    }
}

using Aims.Governance.Observations;
using Aims.Governance.Register;
using Aims.Governance.Rules;
using Aims.Governance.Templates;

namespace Aims.Cli.Init;

/// <summary>Which AI systems the code of a repository suggests, beyond those that its register has.</summary>
internal static class Proposals
{
    /// <summary>
    /// One system for each assembly with model calls that belong to none, and one for each id that marks in the code name and the
    /// register lacks. Each has its own id.
    /// </summary>
    /// <param name="assemblies">What was read.</param>
    /// <param name="register">The register as it is.</param>
    public static IReadOnlyList<ProposedSystem> Of(IEnumerable<ObservedAssembly> assemblies, AimsRegister register)
    {
        var open = (from assembly in assemblies
                    from call in assembly.Calls
                    let marked = SystemAssignment.Of(call.Scope, register)?.SystemId
                    where marked is null || !register.TryGetSystem(marked, out _)
                    select (Assembly: assembly.Name, Marked: marked, Call: call)).ToList();

        var proposals = open.Where(item => item.Marked is not null)
            .GroupBy(item => item.Marked!, item => item.Call, StringComparer.Ordinal)
            .Select(group => new ProposedSystem(null, group.Key, [.. group]))
            .ToList();
        foreach (var group in open.Where(item => item.Marked is null).GroupBy(item => item.Assembly, item => item.Call, StringComparer.Ordinal))
        {
            proposals.Add(new ProposedSystem(group.Key, Free(SuggestedSystem.IdFor(group.Key), proposals), [.. group]));
        }

        return [.. proposals.OrderBy(proposal => proposal.Origin, StringComparer.Ordinal)];
    }

    // Contoso.Claims and Contoso_Claims suggest the same id, and may be two systems: people join them, not the tool.
    private static string Free(string id, List<ProposedSystem> taken)
    {
        var free = id;
        for (var number = 2; taken.Any(proposal => proposal.Id == free && proposal.Assembly is not null); number++)
        {
            free = $"{id}-{number}";
        }

        return free;
    }
}

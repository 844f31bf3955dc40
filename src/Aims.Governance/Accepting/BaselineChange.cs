using Aims.Governance.Rules;

namespace Aims.Governance.Accepting;

/// <summary>What becomes of a baseline after a look at all records of a repository.</summary>
/// <param name="Counts">How many findings of each key it accepts then.</param>
/// <param name="Removed">How many findings it no longer accepts.</param>
/// <param name="Added">How many it accepts besides.</param>
/// <param name="NotRead">The assemblies of entries that were kept, as there is no record of their code.</param>
public sealed record BaselineChange(IReadOnlyDictionary<FindingKey, int> Counts, int Removed, int Added, IReadOnlyList<string> NotRead)
{
    /// <summary>The change.</summary>
    /// <param name="former">The baseline as it is; null to begin one.</param>
    /// <param name="assemblies">The records; those of one name are builds of one project.</param>
    /// <param name="addsNew">Whether findings are added that it doesn't accept yet.</param>
    public static BaselineChange Of(Baseline? former, IReadOnlyCollection<AssemblyFindings> assemblies, bool addsNew)
    {
        var before = (former?.Entries ?? []).ToDictionary(entry => entry.Key, entry => entry.Count);
        var read = ReadManifests.AssembliesOf(assemblies);
        var after = new Dictionary<FindingKey, int>();
        foreach (var key in before.Keys.Concat(assemblies.SelectMany(assembly => assembly.NotWaived.Keys)).Distinct())
        {
            before.TryGetValue(key, out var accepted);
            var needed = RepositoryRules.NeededOf(key, assemblies);
            var count = !read.Contains(key.Assembly) ? accepted : addsNew ? needed : Math.Min(accepted, needed);
            if (count > 0)
            {
                after.Add(key, count);
            }
        }

        return new BaselineChange(
            after,
            before.Sum(item => Math.Max(0, item.Value - Of(after, item.Key))),
            after.Sum(item => Math.Max(0, item.Value - Of(before, item.Key))),
            RepositoryRules.NotReadOf(former, assemblies));
    }

    private static int Of(Dictionary<FindingKey, int> counts, FindingKey key) => counts.TryGetValue(key, out var count) ? count : 0;
}

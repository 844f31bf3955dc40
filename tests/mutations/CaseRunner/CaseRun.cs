using Aims.TestCases;

namespace Aims.Mutations;

/// <summary>Runs one build of an observer over all cases.</summary>
internal sealed class CaseRun(IReadOnlyList<CompiledCase> cases)
{
    private static readonly ParallelOptions Parallelism = new() { MaxDegreeOfParallelism = 2 };

    private readonly Dictionary<Observers, CaseObservation[]> _sound = [];

    /// <summary>Notes what the unmutated observers say.</summary>
    /// <returns>The cases that they don't meet, and what differs.</returns>
    public IReadOnlyList<string> Sound(Func<CompiledCase, CaseObservation> bySource, Func<CompiledCase, CaseObservation> byMetadata)
    {
        _sound[Observers.SourceOnly] = Observe(bySource);
        _sound[Observers.MetadataOnly] = Observe(byMetadata);
        return [.. Report(Observers.SourceOnly), .. Report(Observers.MetadataOnly)];
    }

    /// <summary>The cases that a mutated observer doesn't meet, by name.</summary>
    public IReadOnlyDictionary<string, CaseVerdict> Failing(Observers by, Func<CompiledCase, CaseObservation> observe) => Failing(by, Observe(observe));

    private CaseObservation[] Observe(Func<CompiledCase, CaseObservation> observe)
    {
        var observations = new CaseObservation[cases.Count];
        Parallel.For(0, cases.Count, Parallelism, i => observations[i] = observe(cases[i]));
        return observations;
    }

    private SortedDictionary<string, CaseVerdict> Failing(Observers by, CaseObservation[] observations)
    {
        var other = _sound[by == Observers.SourceOnly ? Observers.MetadataOnly : Observers.SourceOnly];
        var failing = new SortedDictionary<string, CaseVerdict>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            var name = cases[i].Case.Name;
            var verdict = observations[i].Judge(cases[i].Case, by, other[i]);
            if (verdict > failing.GetValueOrDefault(name))
            {
                failing[name] = verdict;
            }
        }

        return failing;
    }

    private IEnumerable<string> Report(Observers by)
    {
        var failing = Failing(by, _sound[by]);
        for (var i = 0; i < cases.Count; i++)
        {
            if (failing.TryGetValue(cases[i].Case.Name, out var verdict))
            {
                yield return $"{cases[i].Case.Name}, {by}: {verdict}";
                foreach (var difference in _sound[by][i].Differences(cases[i].Case, by))
                {
                    yield return difference;
                }
            }
        }
    }
}

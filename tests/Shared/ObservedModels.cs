using Aims.Governance.Observations;
using Aims.Governance.ValueFlow;
using Aims.TestCases;

namespace Aims.Tests;

/// <summary>What a case says of models and tools beside what an observer says of them, as comparable lines.</summary>
internal static class ObservedModels
{
    /// <summary>The lines that an observer must give, and those that it gives instead, in the same order.</summary>
    public static (IReadOnlyList<string> Expected, IReadOnlyList<string> Observed) Of(
        SharedCase testCase, Observers by, IEnumerable<Observation> observations)
    {
        var left = observations.ToList();
        var expectedLines = new List<string>();
        var observedLines = new List<string>();

        // What says most is looked for first, so that it isn't left with an observation that meets less.
        var stated = testCase.Expected
            .Where(expected => expected.StatesMore && expected.IsSeenBy(by))
            .SelectMany(expected => Enumerable.Repeat(expected, expected.Times))
            .OrderByDescending(expected => expected.Details.Count(said => said is not null));
        foreach (var expected in stated)
        {
            var position = ObservedLine.Of(expected, by);
            var line = position + Said(expected.Model?.By(by), expected.Provider?.By(by), expected.Runs, expected.Modality, expected.Stage);
            var here = left.Where(observation => observation.Position is not null && ObservedLine.Of(observation) == position).ToList();
            var found = here.Find(observation => Line(observation, expected) == line) ?? here.FirstOrDefault();
            expectedLines.Add(line);
            observedLines.Add(found is null ? "nothing" : Line(found, expected));
            left.RemoveAll(observation => ReferenceEquals(observation, found));
        }

        return (expectedLines, observedLines);
    }

    private static string Line(Observation observation, ExpectedObservation expected) => ObservedLine.Of(observation) + Said(
        expected.Model is null ? null : observation.Model?.ModelText ?? "nothing",
        expected.Provider is null ? null : observation.Model?.Provider ?? "nothing",
        expected.Runs is null ? null : ToolFunction.Of(observation.Use)?.Method ?? "nothing",
        expected.Modality is null ? null : observation.Entry.Modality,
        expected.Stage is null ? null : observation.Entry.Stage ?? "nothing");

    // Several models are compared in any order: a compiler may turn a condition round.
    private static string Said(string? models, string? provider, string? runs, string? modality, string? stage) =>
        (models is null ? "" : $" model={string.Join("|", models.Split('|').Order(StringComparer.Ordinal))}")
        + (provider is null ? "" : $" provider={provider}")
        + (runs is null ? "" : $" runs={runs}")
        + (modality is null ? "" : $" modality={modality}")
        + (stage is null ? "" : $" stage={stage}");
}

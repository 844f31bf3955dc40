using Aims.Governance.Observations;
using Aims.TestCases;

namespace Aims.Tests;

/// <summary>An observation as one comparable line, so that a failed case shows what differs.</summary>
internal static class ObservedLine
{
    public static string Of(Observation observation) =>
        $"{observation.Entry.Kind} {Form(observation.Form)} {observation.Scope.Caller} => {observation.Api} @ {FileName(observation.Position!.File)}:{observation.Position.Line}";

    /// <summary>Whether the cases state it; on other uses the observers only have to agree.</summary>
    public static bool IsStated(Observation observation) => ExpectedObservation.CompleteKinds.Contains(observation.Entry.Kind);

    /// <summary>The uses that cases don't state, without their lines, sorted.</summary>
    public static IReadOnlyList<string> OtherUses(IEnumerable<Observation> observations) => observations
        .Where(observation => !IsStated(observation))
        .Select(observation => Of(observation))
        .Select(line => line[..line.LastIndexOf(':')])
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>What was declared around an observation, as one comparable line.</summary>
    public static string OfScope(CodeScope scope) =>
        $"{string.Join(" < ", scope.Levels.Append(scope.Assembly).Select(level => $"{level.Id}{(level.Mark is { } mark ? $" [{mark.SystemId}]" : "")}"))} in '{scope.Namespace}'";

    /// <summary>The lines that an observer must give, sorted: of calls of models a case states all.</summary>
    public static IReadOnlyList<string> Expected(SharedCase testCase, Observers by) => testCase.Expected
        .Where(expected => ExpectedObservation.CompleteKinds.Contains(expected.Kind) && expected.IsSeenBy(by))
        .SelectMany(expected => Enumerable.Repeat(expected, expected.Times))
        .Select(expected => Of(expected, by))
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>The line that an observer must give for an expectation.</summary>
    public static string Of(ExpectedObservation expected, Observers by)
    {
        var position = by == Observers.SourceOnly ? expected.Source : expected.Metadata;
        return $"{expected.Kind} {Form((Aims.Governance.Observations.ObservationForm)(int)expected.Form)} {expected.Caller} => {expected.Api} @ {FileName(position.File)}:{position.Line}";
    }

    public static IReadOnlyList<string> Sorted(IEnumerable<Observation> observations) =>
        observations.Select(Of).Order(StringComparer.Ordinal).ToList();

    private static string Form(Aims.Governance.Observations.ObservationForm form) => form.ToString().ToLowerInvariant();

    private static string FileName(string path) => path.Replace('\\', '/').Split('/')[^1];
}

using Aims.TestCases;
using Aims.Tests;

namespace Aims.Mutations;

/// <summary>What an observer said of a case, as comparable lines.</summary>
/// <param name="Calls">The calls of model APIs, which the case states.</param>
/// <param name="Others">Other uses, which the case doesn't state: the observers must agree.</param>
/// <param name="Scopes">What was declared around the uses: the observers must agree.</param>
/// <param name="Gaps">What the metadata observer says that it has not read or met.</param>
/// <param name="Failure">The exception that it threw instead.</param>
internal sealed record CaseObservation(string[] Calls, string[] Others, string[] Scopes, string[] Gaps, Exception? Failure)
{
    public static CaseObservation Of(Func<string[][]> observe)
    {
        try
        {
            return observe() is [var calls, var others, var scopes, var gaps]
                ? new CaseObservation(calls, others, scopes, gaps, null)
                : throw new InvalidOperationException("Four lists were expected.");
        }
        catch (Exception exception)
        {
            return new CaseObservation([], [], [], [], exception);
        }
    }

    /// <summary>What contradicts the case, compared as the tests of the shared cases do.</summary>
    /// <param name="testCase">The case.</param>
    /// <param name="by">Which observer this is.</param>
    /// <param name="other">What the other, sound one said.</param>
    public CaseVerdict Judge(SharedCase testCase, Observers by, CaseObservation other)
    {
        var (bySource, byMetadata) = by == Observers.SourceOnly ? (this, other) : (other, this);
        if (Failure is not null || Gaps.Length > 0 || !Calls.SequenceEqual(ObservedLine.Expected(testCase, by)))
        {
            return CaseVerdict.OtherThanExpected;
        }

        return Others.SequenceEqual(other.Others) && byMetadata.Scopes.All(bySource.Scopes.Contains) ? CaseVerdict.Met : CaseVerdict.Disagrees;
    }

    /// <summary>What it says too little and too much, for people to read.</summary>
    /// <param name="testCase">The case.</param>
    /// <param name="by">Which observer this is.</param>
    public IEnumerable<string> Differences(SharedCase testCase, Observers by)
    {
        var expected = ObservedLine.Expected(testCase, by);
        return
        [
            .. Failure is null ? [] : new[] { Failure.ToString() },
            .. expected.Except(Calls).Select(line => "  missing: " + line),
            .. Calls.Except(expected).Select(line => "  not expected: " + line),
            .. Gaps.Select(line => "  not read or met: " + line),
        ];
    }
}

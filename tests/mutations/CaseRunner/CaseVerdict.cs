namespace Aims.Mutations;

/// <summary>Whether an observer meets a case.</summary>
internal enum CaseVerdict
{
    Met,

    /// <summary>It reports the calls that the case states, but says something else than the other observer about them or besides.</summary>
    Disagrees,

    /// <summary>It does not report the calls that the case states, and no others.</summary>
    OtherThanExpected,
}

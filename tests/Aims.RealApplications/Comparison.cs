namespace Aims.RealApplications;

/// <summary>One observer's rows beside the reader's.</summary>
internal sealed record Comparison(IReadOnlyList<(ListedCall Listed, ObservedUse Observed)> Found, IReadOnlyList<ListedCall> Missed, IReadOnlyList<ObservedUse> Wrong)
{
    // A statement's sequence point can begin well above the call in it.
    private const int LongestStatement = 60;

    private static readonly HashSet<string> ListedKinds = new(StringComparer.Ordinal) { "invoke", "train", "http" };

    /// <summary>Compares.</summary>
    /// <param name="listed">What the reader listed.</param>
    /// <param name="observed">What the observer saw.</param>
    /// <param name="exactLines">Whether the observer gives the line of the called name; else the line where the statement begins.</param>
    public static Comparison Of(IReadOnlyList<ListedCall> listed, IEnumerable<ObservedUse> observed, bool exactLines)
    {
        var left = observed.Where(use => ListedKinds.Contains(use.Kind)).ToList();
        var found = new List<(ListedCall, ObservedUse)>();
        var missed = new List<ListedCall>();
        foreach (var call in listed.OrderByDescending(call => call.Line))
        {
            var match = left
                .Where(use => use.File == call.File && use.Kind == call.Kind && SameApi(use.Api, call) && (exactLines ? use.Line == call.Line : use.Line <= call.Line && use.Line > call.Line - LongestStatement))
                .MaxBy(use => use.Line);
            if (match is null)
            {
                missed.Add(call);
            }
            else
            {
                left.Remove(match);
                found.Add((call, match));
            }
        }

        return new Comparison(found, missed, left);
    }

    // Readers name the member as they see it; which base or interface declares it is the compiler's to say.
    private static bool SameApi(string observed, ListedCall listed) =>
        listed.Kind == "http" || observed == listed.Api || observed[(observed.LastIndexOf('.') + 1)..] == listed.Api[(listed.Api.LastIndexOf('.') + 1)..];
}

using Aims.Governance.Observations;
using Aims.Governance.Yaml;

namespace Aims.Governance.Rules;

/// <summary>AIMS2002: a register file has a key that means nothing.</summary>
public static class UnknownKey
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2002",
        "Unknown key",
        "{0} is not a key of {1}; {2}",
        "A key that nothing reads looks declared and is not. A misspelled one hides what somebody meant to say.");

    // Of a system's keys a message can't hold all; the first are those that every system has.
    private const int ListedAtMost = 10;

    /// <summary>The finding for a key.</summary>
    /// <param name="key">The key as written.</param>
    /// <param name="what">What it stands in: "an AI system".</param>
    /// <param name="meant">The key that was probably meant; null when none is near.</param>
    /// <param name="known">The keys that it may have.</param>
    /// <param name="position">Where.</param>
    public static Finding Of(string key, string what, string? meant, IReadOnlyList<string> known, SourcePosition position) => new(
        Rule,
        [Quoting.Quote(key), what, meant is null ? $"its keys are {Listed(known)}" : $"did you mean '{meant}'?"],
        position);

    private static string Listed(IReadOnlyList<string> known) => known.Count <= ListedAtMost
        ? string.Join(", ", known)
        : $"{string.Join(", ", known.Take(ListedAtMost))} and {known.Count - ListedAtMost} more, all in docs/register.md";
}

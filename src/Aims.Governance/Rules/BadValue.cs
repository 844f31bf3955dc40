using Aims.Governance.Observations;

namespace Aims.Governance.Rules;

/// <summary>AIMS2003: a register file has a value that its key can't have.</summary>
public static class BadValue
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2003",
        "Bad value",
        "{0} is {1}; it must be {2}",
        "Values come from closed lists and fixed forms where that is possible, so that registers can be compared, counted and checked.");

    /// <summary>The finding for a value.</summary>
    /// <param name="what">What has the value: the key in quotes.</param>
    /// <param name="found">The value in quotes, or what it is.</param>
    /// <param name="expected">What it must be.</param>
    /// <param name="position">Where the value is.</param>
    /// <param name="meant">The value that was probably meant; null when none is near.</param>
    public static Finding Of(string what, string found, string expected, SourcePosition position, string? meant = null) =>
        new(Rule, [char.ToUpperInvariant(what[0]) + what.Substring(1), found, expected], position) { Facts = new FixFacts { Meant = meant } };
}

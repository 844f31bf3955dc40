using Aims.Governance.Register.Format;
using Aims.Governance.Rules;

namespace Aims.Governance.Accepting;

/// <summary>
/// The rules whose findings people may accept for a time: those about code, model files and dependencies. A mistake in the register
/// itself is mended, not accepted.
/// </summary>
public static class AcceptableRules
{
    private static readonly HashSet<string> OfInventory = new(StringComparer.Ordinal) { "AIMS3003", "AIMS3004" };

    private static readonly Lazy<IReadOnlyList<string>> Ids = new(() => [.. RuleTable.All.Select(rule => rule.Id).Where(Contains)]);

    /// <summary>Their ids, in order.</summary>
    public static IReadOnlyList<string> All => Ids.Value;

    /// <summary>Whether findings of a rule may be accepted.</summary>
    /// <param name="rule">The id of a rule.</param>
    public static bool Contains(string rule) => rule.StartsWith("AIMS1", StringComparison.Ordinal) || OfInventory.Contains(rule);

    /// <summary>What a text must be, in the words of a message; null when it is the id of such a rule.</summary>
    internal static string? Problem(string text) =>
        RuleTable.All.Any(rule => rule.Id == text) && !Contains(text)
            ? $"one of {string.Join(", ", All)}; what {text} reports is mended, not accepted"
            : ValueForms.OneOf(All, text);

    /// <summary>The id that was probably meant; null when none is near, or the text is that of another rule.</summary>
    internal static string? Meant(string text) => RuleTable.All.Any(rule => rule.Id == text) ? null : Spelling.Nearest(text, All);
}

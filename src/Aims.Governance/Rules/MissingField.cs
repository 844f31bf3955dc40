using Aims.Governance.Observations;

namespace Aims.Governance.Rules;

/// <summary>AIMS2004: a register file lacks something that it must have.</summary>
public static class MissingField
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2004",
        "Required field is missing",
        "{0} is missing; {1}",
        "An entry that lacks what every entry has can't be relied on. The risk owner and the impact assessment as a whole are AIMS1004 and AIMS1003.");

    /// <summary>The finding for a field.</summary>
    /// <param name="field">Its key.</param>
    /// <param name="example">A line that would do.</param>
    /// <param name="position">The mapping that lacks it, or the key without a value.</param>
    public static Finding Of(string field, string example, SourcePosition position) =>
        new(Rule, [$"'{field}'", $"add it, for example: {example}"], position);

    /// <summary>The finding for a file without content: one, not one for each field.</summary>
    /// <param name="required">The fields that such a file must have.</param>
    /// <param name="position">The file's beginning.</param>
    public static Finding OfEmptyFile(IReadOnlyList<string> required, SourcePosition position) =>
        new(Rule, ["All content", $"the file is empty, and needs at least {string.Join(", ", required)}"], position);
}

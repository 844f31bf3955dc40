using Aims.Governance.Observations;
using Aims.Governance.Register.Format;
using Aims.Governance.Yaml;

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

    /// <summary>The finding for a mapping that must have one of several keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="position">The mapping that lacks them, or the key without a value.</param>
    public static Finding OfEither(IReadOnlyList<KeyFormat> keys, SourcePosition position) => new(
        Rule,
        [string.Join(" or ", keys.Select(key => $"'{key.Name}'")), $"add {(keys.Count == 1 ? "it" : "one")}, for example: {string.Join(" or ", keys.Select(key => key.ExampleLine))}"],
        position);

    /// <summary>The finding for a file without content: one, not one for each field.</summary>
    /// <param name="required">The fields that such a file must have.</param>
    /// <param name="position">The file's beginning.</param>
    public static Finding OfEmptyFile(IReadOnlyList<string> required, SourcePosition position) =>
        new(Rule, ["All content", $"the file is empty, and needs at least {string.Join(", ", required)}"], position);

    /// <summary>The finding for what the risk tier of a system asks for.</summary>
    /// <param name="requirement">The key, perhaps with one within it after a dot.</param>
    /// <param name="tier">The tier's name.</param>
    /// <param name="example">A line that would do.</param>
    /// <param name="position">Where the system names its tier.</param>
    /// <param name="system">The system's id.</param>
    public static Finding OfTier(string requirement, string tier, string example, SourcePosition position, string system) =>
        new(Rule, [$"'{requirement}'", $"risk tier {Quoting.Quote(tier)} asks for it: add it, for example {example}, or have its absence approved under waivers"], position, system);

    /// <summary>The finding for a statement of applicability that says it is complete: one, whatever the number of rows.</summary>
    /// <param name="controls">The controls that have no row.</param>
    /// <param name="position">Where it says so.</param>
    public static Finding OfRows(IReadOnlyList<string> controls, SourcePosition position) => new(
        Rule,
        [controls.Count == 1 ? $"A row for {controls[0]}" : $"A row for each of {string.Join(", ", controls)}", "decide and add, or say complete: false"],
        position);
}

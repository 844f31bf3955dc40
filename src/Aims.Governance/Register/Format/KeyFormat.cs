namespace Aims.Governance.Register.Format;

/// <summary>A key of a mapping.</summary>
/// <param name="Group">The heading under which it is documented; empty where the mapping has no groups.</param>
/// <param name="Name">The key.</param>
/// <param name="Required"><c>yes</c>, <c>no</c>, <c>either</c> (exactly one of the keys that say so), <c>with:</c> and the key beside which alone it may stand, or the id of the rule that reports its absence.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Example">A value that would do, as YAML on one line.</param>
/// <param name="AskedBy">The clause or control of ISO/IEC 42001:2023 that it helps to answer; empty: that of the key which holds the mapping.</param>
/// <param name="Meaning">What it says, in a sentence or two; Markdown.</param>
public sealed record KeyFormat(string Group, string Name, string Required, ValueType Type, string Example, string AskedBy, string Meaning)
{
    /// <summary>Whether a mapping without it is AIMS2004.</summary>
    public bool IsRequired => Required == "yes";

    /// <summary>Whether a mapping has exactly one of its keys that say so.</summary>
    public bool IsEither => Required == "either";

    /// <summary>The key beside which alone it may stand; null where it may stand alone.</summary>
    public string? OnlyWith => Required.StartsWith("with:", StringComparison.Ordinal) ? Required.Substring("with:".Length) : null;

    /// <summary>Key and example as a line of YAML.</summary>
    public string ExampleLine => $"{Name}: {Example}";
}

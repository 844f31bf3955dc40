using System.Globalization;
using Aims.Governance.Observations;

namespace Aims.Governance.Rules;

/// <summary>A rule that fired.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Arguments">What fills the places of its message.</param>
/// <param name="Position">The most useful place; null when there is none.</param>
/// <param name="System">The AI system concerned, if known.</param>
/// <param name="Member">Documentation id of the member concerned, for a finding about code.</param>
public sealed record Finding(
    RuleInfo Rule,
    IReadOnlyList<string> Arguments,
    SourcePosition? Position,
    string? System = null,
    string? Member = null)
{
    /// <summary>What a fix must know besides the message.</summary>
    public FixFacts Facts { get; init; } = FixFacts.None;

    /// <summary>The code concerned, with what is around it; null where the finding is about the assembly as a whole, or the register.</summary>
    public CodeScope? Scope { get; init; }

    /// <summary>What it is about, in words that stay when lines move: by it a baseline knows a finding again. By default what the message begins with.</summary>
    public string About { get; init; } = Arguments.Count > 0 ? Arguments[0] : "";

    /// <summary>The message, in the invariant culture.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}

using Aims.Governance.Rules;

namespace Aims.Cli;

/// <summary>How a finding is called in a report.</summary>
internal static class Severity
{
    public static string Of(RuleInfo rule) => rule.IsSuggestion ? "info" : "error";
}

using Aims.Governance.Rules;
using Microsoft.CodeAnalysis;

namespace Aims.Analyzers.Rules;

/// <summary>The rules of Aims.Governance as Roslyn descriptors.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Of(RuleInfo rule, params string[] customTags) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.IsSuggestion ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        rule.Description,
        rule.HelpLink,
        customTags);
}

using Aims.Governance.Register;

namespace Aims.Governance.Rules;

/// <summary>AIMS2007: the statement of applicability leaves a control out and doesn't say why.</summary>
public static class ExclusionWithoutReason
{
    public static RuleInfo Rule { get; } = new(
        "AIMS2007",
        "Exclusion without a reason",
        "Control {0} is said not to apply, without a reason; add one, for example: reason: We train no models ourselves",
        "The reason is what an auditor asks for (ISO/IEC 42001 6.1.3). Only people know it; nothing fills it in.");

    /// <summary>The finding for a row; null when the control applies, or there is a reason.</summary>
    public static Finding? Of(DeclaredRecord row) =>
        row.Text("applicable") is { Value: "false" } applicable && !row.Has("reason")
            ? new Finding(Rule, [row.Key!.Value], applicable.Position)
            : null;
}

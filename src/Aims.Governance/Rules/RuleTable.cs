namespace Aims.Governance.Rules;

/// <summary>All rules, for fronts and documentation.</summary>
public static class RuleTable
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        ModelCallWithoutSystem.Rule,
        UnknownSystem.Rule,
        MissingImpactAssessment.Rule,
        MissingRiskOwner.Rule,
        UndeclaredModel.Rule,
        DeniedModel.Rule,
        RawHttpModelCall.Rule,
        RetiredSystem.Rule,
        UndeclaredTool.Rule,
        MaterialChange.Rule,
        NoRegister.Rule,
        InvalidYaml.Rule,
        UnknownKey.Rule,
        BadValue.Rule,
        MissingField.Rule,
        DuplicateId.Rule,
        UnknownControl.Rule,
        ExclusionWithoutReason.Rule,
        DocumentNotFound.Rule,
        ReviewOverdue.Rule,
        WaiverExpired.Rule,
        BaselineExpired.Rule,
        SystemNotFound.Rule,
        UndeclaredModelFile.Rule,
        DependencyWithoutManifest.Rule,
        WaiverNotUsed.Rule,
        BaselineEntryNotNeeded.Rule,
    ];

    /// <summary>Whether the compiler can say a rule, which knows neither files nor the date.</summary>
    /// <param name="id">The rule's id.</param>
    public static bool IsForCompiler(string id) => All.Any(rule => rule.Id == id && rule.IsForCompiler);
}

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
        RawHttpModelCall.Rule,
        RetiredSystem.Rule,
        NoRegister.Rule,
        InvalidYaml.Rule,
        UnknownKey.Rule,
        BadValue.Rule,
        MissingField.Rule,
        DuplicateId.Rule,
        UnknownControl.Rule,
    ];
}

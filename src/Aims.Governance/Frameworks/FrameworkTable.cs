namespace Aims.Governance.Frameworks;

/// <summary>The frameworks whose ids the register and the code may name.</summary>
public static class FrameworkTable
{
    /// <summary>The 38 controls of ISO/IEC 42001:2023 Annex A.</summary>
    public static Framework AnnexA { get; } = new(
        "iso42001-controls.csv", "a control of ISO/IEC 42001:2023 Annex A", "its 38 control ids go from A.2.2 to A.10.4");

    /// <summary>The clauses of ISO/IEC 42001:2023, as far down as they are divided.</summary>
    public static Framework Clauses { get; } = new(
        "iso42001-clauses.csv", "a clause of ISO/IEC 42001:2023", "its clauses go from 4.1 to 10.2");

    /// <summary>The 72 subcategories of NIST AI RMF 1.0.</summary>
    public static Framework AiRiskManagement { get; } = new(
        "nist-ai-rmf.csv", "a subcategory of NIST AI RMF 1.0", "its 72 subcategories go from GOVERN 1.1 to MANAGE 4.3");

    /// <summary>The twelve risks of NIST AI 600-1; their names are the labels, since people know them by name.</summary>
    public static Framework GenerativeAiRisks { get; } = new(
        "nist-ai-600-1.csv", "a risk of NIST AI 600-1", "its 12 risks go from 2.1 to 2.12");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Framework> All { get; } = [AnnexA, Clauses, AiRiskManagement, GenerativeAiRisks];
}

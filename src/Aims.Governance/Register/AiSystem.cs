using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>A register entry: an AI system that the organisation governs (ISO/IEC 22989:2022), as a person declared it.</summary>
public sealed record AiSystem
{
    /// <summary>The system's id: stable, never reused.</summary>
    public required Declared<string> Id { get; init; }

    public Declared<string>? Name { get; init; }

    public Declared<string>? Purpose { get; init; }

    /// <summary>Who answers for the system's risk (ISO/IEC 42001 A.3.2). Null is AIMS1004.</summary>
    public RiskOwner? RiskOwner { get; init; }

    /// <summary>One of <see cref="Vocabulary.LifecycleStages"/>.</summary>
    public Declared<string>? Lifecycle { get; init; }

    /// <summary>The organisation's role, one of <see cref="Vocabulary.Roles"/>.</summary>
    public Declared<string>? Role { get; init; }

    public IReadOnlyList<DeclaredModel> Models { get; init; } = [];

    /// <summary>Documentation ids, namespaces (<c>N:</c>) and assemblies (<c>A:</c>) whose code belongs to the system.</summary>
    public IReadOnlyList<Declared<string>> AppliesTo { get; init; } = [];

    /// <summary>The impact assessment (ISO/IEC 42001 8.4, A.5). Null is AIMS1003.</summary>
    public Assessment? ImpactAssessment { get; init; }

    /// <summary>The risk assessment (ISO/IEC 42001 8.2).</summary>
    public Assessment? RiskAssessment { get; init; }
}

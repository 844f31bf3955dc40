namespace Aims.Governance.Register;

/// <summary>A register entry: an AI system that the organisation governs (ISO/IEC 22989:2022), as a person declared it.</summary>
/// <param name="id">The system's id: stable, never reused.</param>
/// <param name="entry">Its file as written.</param>
public sealed class AiSystem(Declared<string> id, DeclaredRecord entry)
{
    /// <summary>The system's id: stable, never reused.</summary>
    public Declared<string> Id { get; } = id;

    /// <summary>The whole entry as written, for what has no property here.</summary>
    public DeclaredRecord Entry { get; } = entry;

    /// <summary>What people call the system.</summary>
    public Declared<string>? Name { get; } = entry.Text("name");

    /// <summary>What it is for.</summary>
    public Declared<string>? Purpose { get; } = entry.Text("purpose");

    /// <summary>Who answers for the system's risk (ISO/IEC 42001 A.3.2). Null is AIMS1004.</summary>
    public RiskOwner? RiskOwner { get; } = RiskOwner.Of(entry.Record("riskOwner"));

    /// <summary>A word of the vocabulary <c>lifecycle</c>.</summary>
    public Declared<string>? Lifecycle { get; } = entry.Text("lifecycle");

    /// <summary>The organisation's role, a word of the vocabulary <c>role</c>.</summary>
    public Declared<string>? Role { get; } = entry.Text("role");

    /// <summary>The models that it is declared to use.</summary>
    public IReadOnlyList<DeclaredModel> Models { get; } = DeclaredModel.ListOf(entry, "models");

    /// <summary>The tools that its models may be given, by the documentation ids of their methods.</summary>
    public IReadOnlyList<DeclaredTool> Tools { get; } = DeclaredTool.ListOf(entry);

    /// <summary>Documentation ids, namespaces (<c>N:</c>) and assemblies (<c>A:</c>) whose code belongs to the system.</summary>
    public IReadOnlyList<Declared<string>> AppliesTo { get; } = entry.Texts("appliesTo");

    /// <summary>The organisation's own risk tier.</summary>
    public Declared<string>? RiskTier { get; } = entry.Text("riskTier");

    /// <summary>The impact assessment (ISO/IEC 42001 8.4, A.5). Null, and not waived, is AIMS1003.</summary>
    public Assessment? ImpactAssessment { get; } = Assessment.Of(entry.Record("impactAssessment"));

    /// <summary>The risk assessment (ISO/IEC 42001 8.2).</summary>
    public Assessment? RiskAssessment { get; } = Assessment.Of(entry.Record("riskAssessment"));

    /// <summary>What is accepted to be missing or to be found in its code, and until when.</summary>
    public IReadOnlyList<Waiver> Waivers { get; } = Waiver.ListOf(entry);

    /// <summary>Whether the system is no longer used.</summary>
    public bool IsRetired => Lifecycle?.Value == "retired";

    /// <summary>Whether a waiver excuses the absence of something, whatever the date: an expired one is AIMS2010.</summary>
    /// <param name="requirement">One of <see cref="Format.Requirements.All"/>.</param>
    public bool Waives(string requirement) => Waivers.Any(waiver => waiver.Excuses(requirement));
}

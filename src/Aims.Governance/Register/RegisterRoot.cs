namespace Aims.Governance.Register;

/// <summary>What <c>aims/aims.yaml</c> declares for all systems.</summary>
public sealed class RegisterRoot(DeclaredRecord entry)
{
    /// <summary>The file as written.</summary>
    public DeclaredRecord Entry { get; } = entry;

    /// <summary>The organisation that keeps the register.</summary>
    public Declared<string>? Organization { get; } = entry.Text("organization");

    /// <summary>What code may call, and what risk tiers require.</summary>
    public Policy Policy { get; } = new(entry.Record("policy"));

    /// <summary>Which findings about no AI system are accepted, and until when.</summary>
    public IReadOnlyList<Waiver> Waivers { get; } = Waiver.ListOf(entry);

    /// <summary>The statement of applicability (ISO/IEC 42001:2023, 6.1.3); null when the file has none.</summary>
    public DeclaredRecord? StatementOfApplicability { get; } = entry.Record("statementOfApplicability");
}

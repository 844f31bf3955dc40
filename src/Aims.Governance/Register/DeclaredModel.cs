namespace Aims.Governance.Register;

/// <summary>A model that a system is declared to use.</summary>
public sealed record DeclaredModel(Declared<string> Provider, Declared<string> Id);

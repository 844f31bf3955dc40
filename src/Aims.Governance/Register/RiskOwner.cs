using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>The named person or function that answers for a system's risk.</summary>
public sealed record RiskOwner(Declared<string> Name, Declared<string>? Role, Declared<string>? Contact, SourcePosition Position);

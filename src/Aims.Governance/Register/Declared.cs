using Aims.Governance.Observations;

namespace Aims.Governance.Register;

/// <summary>A value that a person wrote in the register, with its place.</summary>
public sealed record Declared<T>(T Value, SourcePosition Position);

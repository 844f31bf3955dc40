namespace Aims.Governance.Register;

/// <summary>The text of one register file.</summary>
/// <param name="Path">Its path, as findings shall name it.</param>
/// <param name="Text">Its decoded text.</param>
public sealed record RegisterSource(string Path, string Text);

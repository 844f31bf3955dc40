using Aims.Governance.Observations;

namespace Aims.Inventory.Register;

/// <summary>A pointer of the register to a document. Nothing has read what the document says.</summary>
/// <param name="System">The system whose entry has it; null for <c>aims.yaml</c>.</param>
/// <param name="Field">The path of keys that leads to it, for example <c>impactAssessment.document</c>.</param>
/// <param name="AskedBy">The clause or control of ISO/IEC 42001:2023 that asks for it.</param>
/// <param name="Address">The path or URL as written.</param>
/// <param name="Sha256">Lower-case hex digest of the file; null for a URL, and when there is no such file.</param>
/// <param name="Problem">Why the path leads to no document, as the end of a message; null when it does.</param>
/// <param name="Position">Where the pointer stands.</param>
public sealed record RegisterDocument(string? System, string Field, string AskedBy, string Address, string? Sha256, string? Problem, SourcePosition Position);

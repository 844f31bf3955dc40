namespace Aims.Inventory.Manifest;

/// <summary>A waiver that accepts something of this assembly, as people declared it. Whether its date is past is no part of a manifest.</summary>
/// <param name="System">The system whose file has it; null for <c>aims.yaml</c>.</param>
/// <param name="Requirement">What it accepts to be missing from the entry; null for a waiver of a rule.</param>
/// <param name="Rule">The rule whose findings it accepts; null for a waiver of a requirement.</param>
/// <param name="Scope">The code for which it holds, as the register names it; null for all code of the system, and for a waiver of a requirement.</param>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">Who accepted it.</param>
/// <param name="ApprovedOn">ISO 8601 date.</param>
/// <param name="Expires">ISO 8601 date.</param>
/// <param name="Excuses">What the entry lacks and it excuses; null for a waiver of a rule.</param>
/// <param name="Accepts">How many findings of this manifest it accepts. What it excuses is none.</param>
/// <param name="File">The register file.</param>
/// <param name="Line">The line.</param>
public sealed record ManifestWaiver(
    string? System,
    string? Requirement,
    string? Rule,
    IReadOnlyList<string>? Scope,
    string Reason,
    string ApprovedBy,
    string? ApprovedOn,
    string Expires,
    IReadOnlyList<string>? Excuses,
    int Accepts,
    string File,
    int Line);

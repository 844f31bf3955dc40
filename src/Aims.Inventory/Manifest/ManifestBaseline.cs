namespace Aims.Inventory.Manifest;

/// <summary>The findings that were accepted on adoption. Whether its date is past is no part of a manifest.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ApprovedBy">Who accepted them.</param>
/// <param name="ApprovedOn">ISO 8601 date.</param>
/// <param name="Expires">ISO 8601 date.</param>
/// <param name="Accepts">How many findings of this manifest it accepts.</param>
/// <param name="File">The register file.</param>
public sealed record ManifestBaseline(string Reason, string ApprovedBy, string? ApprovedOn, string Expires, int Accepts, string File);

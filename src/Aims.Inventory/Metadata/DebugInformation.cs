namespace Aims.Inventory.Metadata;

/// <summary>Where source positions come from.</summary>
/// <param name="Kind">One of the constants below.</param>
/// <param name="Reason">Why there are no positions; null when there are.</param>
public sealed record DebugInformation(string Kind, string? Reason)
{
    /// <summary>A portable PDB in its own file.</summary>
    public const string Portable = "portable";

    /// <summary>A portable PDB inside the assembly.</summary>
    public const string Embedded = "embedded";

    /// <summary>A PDB in the Windows format, which isn't read.</summary>
    public const string Windows = "windows";

    /// <summary>None that can be used.</summary>
    public const string None = "none";
}

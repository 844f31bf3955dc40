namespace Aims.Inventory.Metadata;

/// <summary>What the metadata observer reads.</summary>
/// <param name="AssemblyPath">The assembly's file; only a name in messages when <see cref="AssemblyBytes"/> are given.</param>
/// <param name="PdbPath">Its debug information; null to look for an embedded one, then for a <c>.pdb</c> beside the assembly.</param>
/// <param name="ReferencePaths">The assemblies that it was compiled against. They are opened only when needed.</param>
public sealed record AssemblyInput(string AssemblyPath, string? PdbPath, IReadOnlyList<string> ReferencePaths)
{
    /// <summary>The assembly's bytes, when it isn't to be read from its path.</summary>
    public byte[]? AssemblyBytes { get; init; }

    /// <summary>The bytes of its portable PDB, when it isn't to be read from a path.</summary>
    public byte[]? PdbBytes { get; init; }
}

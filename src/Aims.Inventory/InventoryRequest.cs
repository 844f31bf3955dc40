using Aims.Inventory.Dependencies;
using Aims.Inventory.Files;
using Aims.Inventory.Manifest;

namespace Aims.Inventory;

/// <summary>An assembly that the inventoried one was compiled against.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="PackageId">The NuGet package that it is from; empty when it is from none.</param>
/// <param name="PackageVersion">That package's version.</param>
public sealed record InventoryReference(string Path, string PackageId, string PackageVersion);

/// <summary>What the inventory of an assembly is made of.</summary>
public sealed record InventoryRequest
{
    /// <summary>Full path of the assembly.</summary>
    public required string AssemblyPath { get; init; }

    /// <summary>Full path of its debug symbols; empty or missing when there are none beside it.</summary>
    public string DebugSymbolsPath { get; init; } = "";

    public IReadOnlyList<InventoryReference> References { get; init; } = [];

    /// <summary>Assemblies of packages that are there at run time, whether or not it was compiled against them.</summary>
    public IReadOnlyList<InventoryReference> RuntimeAssemblies { get; init; } = [];

    /// <summary>Ids of the packages that the project itself references.</summary>
    public IReadOnlyList<string> DirectPackages { get; init; } = [];

    /// <summary>The project's files that may be models or prompts.</summary>
    public IReadOnlyList<InventoryFile> Files { get; init; } = [];

    /// <summary>Full path of a file that keeps the digests of large files from build to build; empty to keep none.</summary>
    public string FileDigestsFile { get; init; } = "";

    /// <summary>The assemblies that ship with it.</summary>
    public IReadOnlyList<ShippedFile> ShippedFiles { get; init; } = [];

    /// <summary>Names of referenced projects whose assemblies it doesn't use.</summary>
    public IReadOnlyList<string> BuildOnlyProjects { get; init; } = [];

    /// <summary>Full paths of the register's files.</summary>
    public IReadOnlyList<string> RegisterFiles { get; init; } = [];

    /// <summary>The folder that the manifest's paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>The compiler's path map: mapped prefix (empty where not mapped) and local folder.</summary>
    public IReadOnlyList<(string Mapped, string Local)> SourceRoots { get; init; } = [];

    /// <summary>Address of the repository; empty when not known.</summary>
    public string RepositoryUrl { get; init; } = "";

    /// <summary>The commit of a clean work tree; null when not known or not clean.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether the manifest gets our own draft of links to the EU AI Act.</summary>
    public bool EuAiActLinks { get; init; }

    /// <summary>How strict the build is, for the record; null where no build asks.</summary>
    public ManifestEnforcement? Enforcement { get; init; }
}

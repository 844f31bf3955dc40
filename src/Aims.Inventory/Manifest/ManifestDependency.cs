namespace Aims.Inventory.Manifest;

/// <summary>An assembly that ships with this one and has a manifest, or calls models without one.</summary>
/// <param name="Assembly">Simple name.</param>
/// <param name="Version">As its manifest's subject has it.</param>
/// <param name="Framework">Its target framework.</param>
/// <param name="Mvid">Its module version id: that of the file that ships, not of a reference assembly.</param>
/// <param name="Source"><c>project</c>, <c>package</c> or <c>file</c>.</param>
/// <param name="Package">The package, if it is from one.</param>
/// <param name="Direct">Whether this project itself names that project, package or file.</param>
/// <param name="Via">The assemblies whose manifests list it, where this build didn't see its file; else null.</param>
/// <param name="Manifest">What became of its manifest.</param>
/// <param name="Coverage">How completely it was read, as in <see cref="ManifestCollection"/>.</param>
/// <param name="Reason">Why not all, if so.</param>
/// <param name="ModelCalls">How many model calls it has, of any system or none.</param>
/// <param name="OpenFindings">How many findings of its manifest nobody has accepted; null without manifest.</param>
/// <param name="Systems">The AI systems of its manifest.</param>
public sealed record ManifestDependency(
    string Assembly,
    string Version,
    string Framework,
    string Mvid,
    string Source,
    ManifestDependencyPackage? Package,
    bool Direct,
    IReadOnlyList<string>? Via,
    ManifestDependencyRecord Manifest,
    string Coverage,
    string? Reason,
    int ModelCalls,
    int? OpenFindings,
    IReadOnlyList<ManifestDependencySystem> Systems);

/// <summary>The package that an assembly is from.</summary>
public sealed record ManifestDependencyPackage(string Id, string Version);

/// <summary>What became of a dependency's manifest.</summary>
/// <param name="Status"><c>read</c>, <c>missing</c>, <c>otherAssembly</c> or <c>unreadable</c>.</param>
/// <param name="Sha256">Lower-case hex digest of the manifest file.</param>
/// <param name="Problem">Why nothing was taken from it.</param>
public sealed record ManifestDependencyRecord(string Status, string? Sha256, string? Problem);

/// <summary>An AI system as a dependency's manifest has it; its facts stay there.</summary>
/// <param name="Id">Its id in the register of that dependency.</param>
/// <param name="Name">Its declared name.</param>
/// <param name="ModelCalls">How many model calls of the assembly belong to it.</param>
/// <param name="OpenFindings">How many findings about it nobody has accepted.</param>
public sealed record ManifestDependencySystem(string Id, string? Name, int ModelCalls, int OpenFindings);

/// <summary>An AI system of this assembly or of one that ships with it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its declared name.</param>
/// <param name="ModelCalls">How many model calls belong to it, in all these assemblies.</param>
/// <param name="OpenFindings">How many findings about it nobody has accepted, in all of them.</param>
/// <param name="Assemblies">The assemblies whose code belongs to it.</param>
public sealed record ManifestShippedSystem(string Id, string? Name, int ModelCalls, int OpenFindings, IReadOnlyList<string> Assemblies);

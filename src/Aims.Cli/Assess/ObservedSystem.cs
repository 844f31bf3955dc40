using Aims.Cli.Init;
using Aims.Cli.Manifests;
using Aims.Governance.Changes;
using Aims.Governance.Register;
using Aims.Inventory.Changes;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Assess;

/// <summary>What builds saw of an AI system.</summary>
/// <param name="Manifests">How many manifests were read.</param>
/// <param name="Assemblies">What the system does in each assembly whose code a manifest tells of, by the assembly's simple name.</param>
/// <param name="NotRead">Why the manifests of an assembly say nothing of its code, by the assembly's simple name.</param>
internal sealed record ObservedSystem(int Manifests, IReadOnlyDictionary<string, ObservedSystem.InAssembly> Assemblies, IReadOnlyDictionary<string, string> NotRead)
{
    /// <summary>What a system does in one assembly.</summary>
    /// <param name="Use">What it does in any of the frameworks.</param>
    /// <param name="Frameworks">The target frameworks for which the assembly was built.</param>
    internal sealed record InAssembly(SystemUse Use, IReadOnlyList<string> Frameworks);

    /// <summary>Sums the manifests of a repository up.</summary>
    /// <param name="system">The system.</param>
    /// <param name="register">The register's folder.</param>
    /// <param name="found">The manifests, of all builds.</param>
    /// <param name="isBuiltHere">Whether builds in this work tree wrote them.</param>
    /// <exception cref="NotDoneException">There are none that can be relied on.</exception>
    public static ObservedSystem Of(AiSystem system, RegisterFolder register, IReadOnlyList<FoundManifest> found, bool isBuiltHere)
    {
        // One that was made without code (AimsEnabled=false) tells nothing of what the system does.
        var read = found.Where(item => ManifestFacts.IsRead(item.Manifest)).ToList();

        // Of manifests that somebody brought here, the times of files say nothing.
        foreach (var manifest in read)
        {
            if (StaleManifest.Problem(manifest, system, register.Parent, isBuiltHere) is { } problem)
            {
                throw new NotDoneException($"the manifest '{manifest.Path}' is stale: {problem}; build again");
            }
        }

        var id = system.Id.Value;
        if (!read.Any(item => item.Manifest.Systems.Any(other => other.Id == id)))
        {
            throw new NotDoneException($"none of the {Counted.Of(found.Count, "manifest")} has code of AI system '{id}'; build the projects that have it, and see that the code is marked or in appliesTo"
                + (File.Exists(register.AssessedFile(id)) ? " (if its code is gone, delete its file in aims/assessed)" : ""));
        }

        return new ObservedSystem(
            read.Count,
            read.GroupBy(item => item.Manifest.Subject.Assembly, StringComparer.Ordinal).ToDictionary(group => group.Key, group => InFrameworks(id, [.. group]), StringComparer.Ordinal),
            found.Where(item => !ManifestFacts.IsRead(item.Manifest)).GroupBy(item => item.Manifest.Subject.Assembly, StringComparer.Ordinal).ToDictionary(group => group.Key, group => ManifestNotes.WhyWithoutCode(group.First().Manifest), StringComparer.Ordinal));
    }

    private static InAssembly InFrameworks(string system, IReadOnlyList<FoundManifest> manifests)
    {
        var frameworks = manifests.GroupBy(item => item.Manifest.Subject.Framework, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var uses = frameworks.Select(group => OfOneBuild(system, [.. group]));
        return new InAssembly(uses.Aggregate((first, second) => first.With(second)), [.. frameworks.Select(group => ShortName(group.Key))]);
    }

    // Debug and Release, or a copy that another project has from before: which one ships, only people know.
    private static SystemUse OfOneBuild(string system, IReadOnlyList<FoundManifest> builds)
    {
        var first = ObservedUse.Of(builds[0].Manifest, system);
        foreach (var other in builds.Skip(1))
        {
            if (UseComparison.Between(first, ObservedUse.Of(other.Manifest, system)) is { Count: > 0 } differences)
            {
                throw new NotDoneException($"'{builds[0].Path}' and '{other.Path}' are manifests of two builds of {builds[0].Manifest.Subject.Assembly} that differ ({UseComparison.InWords(differences)}); build both again, delete the old one, or name the one that ships with --manifests");
            }
        }

        return first;
    }

    // .NETCoreApp,Version=v10.0
    private static string ShortName(string framework) =>
        framework.Split(",Version=v") is [var kind, var version] ? (kind switch { ".NETCoreApp" => "net", ".NETStandard" => "netstandard", _ => kind + " " }) + version : framework;
}

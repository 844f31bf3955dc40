using Aims.Governance.Accepting;
using Aims.Inventory.Manifest;

namespace Aims.Cli.Manifests;

/// <summary>The manifests of a repository: of each project and framework the one that was written last.</summary>
/// <param name="Read">Those that were read, in ordinal order of their paths.</param>
/// <param name="Builds">The same of each build of them (configurations, say), as the module version id tells them apart.</param>
/// <param name="Unreadable">Those that could not be read.</param>
/// <param name="ProjectsWithout">Names of projects of which there is none.</param>
internal sealed record RepositoryManifests(
    IReadOnlyList<FoundManifest> Read,
    IReadOnlyList<FoundManifest> Builds,
    IReadOnlyList<UnreadableManifest> Unreadable,
    IReadOnlyList<string> ProjectsWithout)
{
    /// <summary>What they tell the rules about the repository.</summary>
    public IReadOnlyList<AssemblyFindings> Assemblies { get; } = [.. Read.Select(found => ManifestFacts.FindingsOf(found.Manifest))];

    /// <summary>The same without some that can't be relied on.</summary>
    public RepositoryManifests Without(IReadOnlyCollection<FoundManifest> left, IReadOnlyList<UnreadableManifest> reasons) =>
        new([.. Read.Except(left)], Builds, [.. Unreadable, .. reasons], ProjectsWithout);

    /// <summary>Those that were made without reading code.</summary>
    public IEnumerable<FoundManifest> WithoutCode => Read.Where(found => !ManifestFacts.IsRead(found.Manifest));
}

/// <summary>A manifest on disk.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Manifest">Its content.</param>
internal sealed record FoundManifest(string Path, AimsManifest Manifest);

/// <summary>A file that should be a manifest.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Reason">Why it can't be read; a sentence without its full stop.</param>
internal sealed record UnreadableManifest(string Path, string Reason);

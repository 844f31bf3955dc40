using Aims.Inventory.Dependencies;
using Microsoft.Build.Framework;

namespace Aims.Build;

/// <summary>Reads from MSBuild's items what ships with an assembly, and where that is from.</summary>
internal static class ShippedItems
{
    /// <summary>The files that ship.</summary>
    /// <param name="items">The copy-local files and the runtime assets of packages.</param>
    /// <param name="packages">The project's own package references.</param>
    /// <param name="transitiveProjects">The projects that it only gets by other references.</param>
    /// <param name="references">What it compiles against.</param>
    public static IReadOnlyList<ShippedFile> Files(
        IEnumerable<ITaskItem> items, IEnumerable<ITaskItem> packages, IEnumerable<ITaskItem> transitiveProjects, IEnumerable<ITaskItem> references)
    {
        var ownPackages = packages.Select(package => package.ItemSpec).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var othersProjects = FullPaths(transitiveProjects);
        var compiledAgainst = FullPaths(references);
        return [.. items.Select(File)];

        ShippedFile File(ITaskItem item)
        {
            var path = item.GetMetadata("FullPath");
            var package = item.GetMetadata("NuGetPackageId");
            if (item.GetMetadata("ReferenceSourceTarget") == "ProjectReference")
            {
                return new ShippedFile(path, DependencySource.Project, "", "", !othersProjects.Contains(item.GetMetadata("MSBuildSourceProjectFile")));
            }

            return package.Length > 0
                ? new ShippedFile(path, DependencySource.Package, package, item.GetMetadata("NuGetPackageVersion"), ownPackages.Contains(package))
                : new ShippedFile(path, DependencySource.File, "", "", compiledAgainst.Contains(path));
        }
    }

    /// <summary>Names of the projects that are only built before this one. An analyzer is part of the compiler and no part of the program.</summary>
    public static IReadOnlyList<string> BuildOnlyProjects(IEnumerable<ITaskItem> projects) =>
    [
        .. projects
            .Where(project => string.Equals(project.GetMetadata("ReferenceOutputAssembly"), "false", StringComparison.OrdinalIgnoreCase)
                && project.GetMetadata("OutputItemType") != "Analyzer")
            .Select(project => project.GetMetadata("Filename")),
    ];

    private static HashSet<string> FullPaths(IEnumerable<ITaskItem> items) => items.Select(item => item.GetMetadata("FullPath")).ToHashSet(StringComparer.Ordinal);
}

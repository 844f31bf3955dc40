namespace Aims.Inventory.Dependencies;

/// <summary>An assembly that the build puts beside the inventoried one, or that a project which uses it gets with it.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="Source">A word of <see cref="DependencySource"/>.</param>
/// <param name="PackageId">The NuGet package that it is from; empty when it is from none.</param>
/// <param name="PackageVersion">That package's version.</param>
/// <param name="IsDirect">Whether the project itself names that project, package or file.</param>
public sealed record ShippedFile(string Path, string Source, string PackageId, string PackageVersion, bool IsDirect);

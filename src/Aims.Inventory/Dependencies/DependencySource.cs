namespace Aims.Inventory.Dependencies;

/// <summary>Where a dependency is from, in the manifest's words.</summary>
public static class DependencySource
{
    public const string Project = "project";
    public const string Package = "package";
    public const string File = "file";
}

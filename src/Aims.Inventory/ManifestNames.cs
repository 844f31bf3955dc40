namespace Aims.Inventory;

/// <summary>How a manifest is named after its assembly.</summary>
public static class ManifestNames
{
    private const string Extension = ".aims.json";

    /// <summary>The manifest beside an assembly.</summary>
    public static string Beside(string assemblyPath) => Path.ChangeExtension(assemblyPath, Extension);

    /// <summary>A manifest's path without what makes it one: that of its assembly without its extension.</summary>
    public static string WithoutExtension(string manifestPath) => manifestPath[..^Extension.Length];
}

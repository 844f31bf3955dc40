namespace Aims.Inventory.Dependencies;

/// <summary>What became of a dependency's manifest, in the manifest's words.</summary>
public static class DependencyManifestStatus
{
    /// <summary>It was read, and what the entry says is from there.</summary>
    public const string Read = "read";

    /// <summary>There is none.</summary>
    public const string Missing = "missing";

    /// <summary>It is not about the assembly beside it.</summary>
    public const string OtherAssembly = "otherAssembly";

    /// <summary>It is no manifest that this version can read.</summary>
    public const string Unreadable = "unreadable";
}

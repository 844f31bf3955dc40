namespace Aims.Inventory.Metadata.BlindSpots;

/// <summary>Why nothing is seen behind a piece of code. The names are those of the manifest's limitations.</summary>
public static class BlindSpotKind
{
    /// <summary>What is called or made is decided by reflection.</summary>
    public const string Reflection = "reflection";

    /// <summary>What is called is decided at run time, by dynamic, scripts or compiled expressions.</summary>
    public const string Dynamic = "dynamic";

    /// <summary>Native code is called.</summary>
    public const string NativeCode = "native-code";

    /// <summary>Another program is started.</summary>
    public const string OtherPrograms = "other-programs";

    /// <summary>All kinds, in the order in which a manifest lists them.</summary>
    public static IReadOnlyList<string> All { get; } = [Reflection, Dynamic, NativeCode, OtherPrograms];
}

namespace Aims.Inventory.Metadata;

/// <summary>Why a call can't be followed. The names are those of the manifest.</summary>
public static class NotFollowedReason
{
    /// <summary>More is reached than the walk goes through.</summary>
    public const string Budget = "budget";

    /// <summary>A delegate is called; which functions are behind it is not known.</summary>
    public const string Delegate = "delegate";

    /// <summary>What is called is decided at run time, by dynamic or compiled expressions.</summary>
    public const string Dynamic = "dynamic";

    /// <summary>A function pointer is called.</summary>
    public const string FunctionPointer = "function-pointer";

    /// <summary>The method that the tool runs is not known.</summary>
    public const string MethodUnknown = "method-unknown";

    /// <summary>Native code is called.</summary>
    public const string Native = "native";

    /// <summary>The assembly has no implementation of the called member.</summary>
    public const string NoImplementation = "no-implementation";

    /// <summary>What is called or made is decided by reflection.</summary>
    public const string Reflection = "reflection";

    /// <summary>A method body or a reference can't be decoded.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>All reasons, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Budget, Delegate, Dynamic, FunctionPointer, MethodUnknown, Native, NoImplementation, Reflection, Unreadable];
}

namespace Aims.Governance.ValueFlow;

/// <summary>Why a model is not known. The names are those of the manifest.</summary>
public static class UnknownReason
{
    /// <summary>Nothing on the way from the call to where its client is made names a model: the service's or the SDK's default applies.</summary>
    public const string NotSet = "not-set";

    /// <summary>The client is a service that is put in from outside, and no registration was seen.</summary>
    public const string Injected = "injected";

    /// <summary>The value is put together or chosen at run time.</summary>
    public const string Computed = "computed";

    /// <summary>The value comes from code of another assembly.</summary>
    public const string Elsewhere = "elsewhere";

    /// <summary>Following it would have taken too many steps.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>All reasons.</summary>
    public static IReadOnlyList<string> All { get; } = [NotSet, Injected, Computed, Elsewhere, TooDeep];
}

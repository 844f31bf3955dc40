namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>Calls that compilers and people put around a value without changing it.</summary>
internal static class Plumbing
{
    private static readonly HashSet<string> AwaitMembers = new(StringComparer.Ordinal)
    {
        "GetAwaiter", "GetResult", "ConfigureAwait", "AsTask", "get_Result", "WithCancellation", "FromResult",
    };

    /// <summary>Whether the call gives what its first argument holds, once awaited.</summary>
    public static bool PassesOn(CalledMethod method, int arguments) =>
        arguments >= 1
        && AwaitMembers.Contains(method.Api.Member)
        && (method.Api.Type.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal)
            || method.Api.Type.StartsWith("System.Runtime.CompilerServices.", StringComparison.Ordinal));

    public static bool IsConcatenation(CalledMethod method) => method.Api is { Type: "System.String", Member: "Concat" };

    public static bool IsInterpolation(CalledMethod method) => method.Api is { Type: InterpolatedStringHandler, Member: "ToStringAndClear" };

    public const string InterpolatedStringHandler = "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler";
}

namespace Aims.Governance.ValueFlow;

/// <summary>Calls that ask dependency injection for a service.</summary>
internal static class ServiceLookup
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "GetService", "GetRequiredService", "GetKeyedService", "GetRequiredKeyedService",
    };

    /// <summary>The type asked for; null when the call asks for none.</summary>
    public static string? TypeOf(CallValue call) =>
        Members.Contains(call.Api.Member) && call.TypeArguments.Count == 1
        && (call.Api.Type.StartsWith("Microsoft.Extensions.DependencyInjection.", StringComparison.Ordinal) || call.Api.TypeName == "Kernel")
            ? call.TypeArguments[0]
            : null;

    /// <summary>The service key; null without one.</summary>
    public static Value? KeyOf(CallValue call) => call.Arguments.FirstOrDefault(argument => argument.Parameter == "serviceKey")?.Value;
}

namespace Aims.Governance.ValueFlow;

/// <summary>Calls that give a string back as it was, or wrapped in a type of its own; or what is in the file that it names.</summary>
internal static class StringWrappers
{
    private static readonly HashSet<string> StringMethods = new(StringComparer.Ordinal)
    {
        "Trim", "ToLower", "ToLowerInvariant", "ToString",
    };

    private static readonly HashSet<string> PathMethods = new(StringComparer.Ordinal) { "Combine", "Join", "GetFullPath", "GetFileName" };

    private static readonly HashSet<string> FileMethods = new(StringComparer.Ordinal) { "Create", "Open", "OpenRead", "OpenWrite", "ReadAllBytes", "ReadAllBytesAsync" };

    /// <summary>The wrapped value; null when the call is another thing.</summary>
    public static Value? Wrapped(CallValue call)
    {
        if (call.Api.Type == "System.String" && StringMethods.Contains(call.Api.Member) && call.Arguments.Count == 0)
        {
            return call.Receiver;
        }

        if (call.Api.Type == "System.IO.Path" && PathMethods.Contains(call.Api.Member))
        {
            // The last part names the file.
            return call.Arguments.LastOrDefault()?.Value;
        }

        if (call.Api is { Type: "System.IO.FileStream", IsConstructor: true } || (call.Api.Type == "System.IO.File" && FileMethods.Contains(call.Api.Member)))
        {
            return call.Arguments.FirstOrDefault(argument => argument.Parameter == "path")?.Value;
        }

        if (call.Api is { Type: "System.Net.Http.StringContent", IsConstructor: true })
        {
            return call.Arguments.FirstOrDefault(argument => argument.Parameter == "content")?.Value;
        }

        var isConversion = call.Api.Member is "op_Implicit" or "op_Explicit" || call.Api.IsConstructor;
        return isConversion && call.Arguments.Count == 1 && call.Mutations.Count == 0 ? call.Arguments[0].Value : null;
    }
}

namespace Aims.Governance.ValueFlow;

/// <summary>The addresses that a client is made with.</summary>
internal static class EndpointArguments
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "endpoint", "uri", "uriString", "baseUri", "baseUrl", "baseAddress", "url", "serviceUrl", "baseDomain",
    };

    /// <summary>Each address, and whether it is an option, whose absence leaves the SDK's own address.</summary>
    public static IEnumerable<((Value Value, CallFrame? Frame) Address, bool IsOption)> Of(CallValue call, CallFrame? frame, Steps steps)
    {
        foreach (var argument in call.Arguments)
        {
            if (Names.Contains(argument.Parameter))
            {
                yield return ((argument.Value, frame), false);
            }
            else if (Origin.Of(argument.Value, frame, steps) is { Value.Mutations.Count: > 0 } options)
            {
                foreach (var mutation in options.Value.Mutations)
                {
                    if (mutation.Api.SetProperty is { } property && Names.Contains(property) && mutation.Arguments.LastOrDefault() is { } set)
                    {
                        yield return ((set.Value, options.Frame), true);
                    }
                }
            }
        }
    }
}

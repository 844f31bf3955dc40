namespace Aims.Governance.ValueFlow;

/// <summary>Reads of a part of a connection string (<c>System.Data.Common.DbConnectionStringBuilder</c>), in which clients are told endpoint and deployment.</summary>
internal static class ConnectionStringParts
{
    /// <summary>The connection string of which a call reads a part; null when the call reads none.</summary>
    public static (Value Value, CallFrame? Frame)? Source(CallValue call, CallFrame? frame, Steps steps)
    {
        if (call.Api is not { Type: "System.Data.Common.DbConnectionStringBuilder", Member: "get_Item" or "TryGetValue" }
            || Origin.Of(call.Receiver, frame, steps) is not { } builder)
        {
            return null;
        }

        var set = builder.Value.Mutations.LastOrDefault(mutation => mutation.Api.SetProperty == "ConnectionString");
        return set?.Arguments.LastOrDefault()?.Value is { } value ? (value, builder.Frame) : null;
    }
}

// Reference-only stub: signatures of Google.LongRunning, read from googleapis/google-cloud-dotnet apis/Google.LongRunning/; no code of it.
#nullable disable

namespace Google.LongRunning
{
    // The constraints that both are messages are left out.
    public sealed class Operation<TResponse, TMetadata>
    {
        internal Operation() => throw null;
    }
}

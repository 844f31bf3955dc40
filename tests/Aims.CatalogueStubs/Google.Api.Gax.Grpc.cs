// Reference-only stub: signatures of Google.Api.Gax.Grpc, read from googleapis/gax-dotnet Google.Api.Gax.Grpc/; no code of it.
#nullable disable

namespace Google.Api.Gax.Grpc
{
    public sealed class CallSettings
    {
        internal CallSettings() => throw null;
    }

    public sealed class BidirectionalStreamingSettings
    {
        public BidirectionalStreamingSettings(int bufferedClientWriterCapacity) => throw null;
    }
}

// Reference-only stub: signatures of Google.Api.CommonProtos, read from the uses in googleapis/google-cloud-dotnet@23732e2 PredictionServiceClient.g.cs; no code of it.
#nullable disable

namespace Google.Api
{
    public sealed class HttpBody
    {
        public HttpBody() => throw null;
    }
}

// Reference-only stub: signatures of Google.Api.CommonProtos, read from googleapis/gax-dotnet Google.Api.CommonProtos/Api/Httpbody.g.cs; no code of it.
#nullable disable

namespace Google.Api
{
    public sealed class HttpBody
    {
        public HttpBody() => throw null;
    }
}

// Reference-only stub: signatures of Aspire.Hosting.OpenAI 13.3.0, read from dotnet/aspire@d44e195 src/Aspire.Hosting.OpenAI/; no code of it.
// Refers to: stub Aspire.Hosting
#nullable enable
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.OpenAI;

namespace Aspire.Hosting
{
    public static class OpenAIExtensions
    {
        public static IResourceBuilder<OpenAIResource> AddOpenAI(this IDistributedApplicationBuilder builder, string name) => throw null!;

        public static IResourceBuilder<OpenAIModelResource> AddModel(this IResourceBuilder<OpenAIResource> builder, string name, string model) => throw null!;
    }
}

namespace Aspire.Hosting.OpenAI
{
    public class OpenAIModelResource : Resource
    {
        protected OpenAIModelResource() => throw null!;
    }

    public sealed class OpenAIResource : Resource
    {
        public OpenAIResource(string name, ParameterResource key) => throw null!;

        internal OpenAIResource() => throw null!;
    }
}

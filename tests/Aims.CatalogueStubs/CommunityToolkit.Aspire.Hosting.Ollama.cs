// Reference-only stub: signatures of CommunityToolkit.Aspire.Hosting.Ollama 13.5.0, read from CommunityToolkit/Aspire@437177d (v13.5.0) src/CommunityToolkit.Aspire.Hosting.Ollama/; no code of it.
// Refers to: stub Aspire.Hosting
#nullable enable
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting
{
    public static class OllamaResourceBuilderExtensions
    {
        public static IResourceBuilder<OllamaResource> AddOllama(this IDistributedApplicationBuilder builder, string name, int? port = null) => throw null!;

        public static IResourceBuilder<OllamaExecutableResource> AddOllamaLocal(this IDistributedApplicationBuilder builder, string name, int? port = null, int? targetPort = null) => throw null!;

        public static IResourceBuilder<OllamaModelResource> AddModel(this IResourceBuilder<IOllamaResource> builder, string modelName) => throw null!;

        public static IResourceBuilder<OllamaModelResource> AddModel(this IResourceBuilder<IOllamaResource> builder, string name, string modelName) => throw null!;

        public static IResourceBuilder<OllamaModelResource> AddHuggingFaceModel(this IResourceBuilder<IOllamaResource> builder, string name, string modelName) => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public interface IOllamaResource : IResourceWithConnectionString, IResourceWithEndpoints
    {
    }

    public class OllamaExecutableResource : ExecutableResource, IOllamaResource
    {
        protected OllamaExecutableResource() => throw null!;
    }

    public class OllamaModelResource : Resource
    {
        protected OllamaModelResource() => throw null!;
    }

    public class OllamaResource : ContainerResource, IOllamaResource
    {
        protected OllamaResource() => throw null!;
    }
}

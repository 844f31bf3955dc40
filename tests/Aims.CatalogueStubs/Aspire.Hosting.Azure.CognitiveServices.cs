// Reference-only stub: signatures of Aspire.Hosting.Azure.CognitiveServices 13.3.0, read from dotnet/aspire@d44e195 src/Aspire.Hosting.Azure.CognitiveServices/; no code of it.
// Refers to: stub Aspire.Hosting
// Refers to: stub Aspire.Hosting.Azure
#nullable enable
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;

namespace Aspire.Hosting
{
    public static class AzureOpenAIExtensions
    {
        public static IResourceBuilder<AzureOpenAIResource> AddAzureOpenAI(this IDistributedApplicationBuilder builder, string name) => throw null!;

        public static IResourceBuilder<AzureOpenAIResource> AddDeployment(this IResourceBuilder<AzureOpenAIResource> builder, AzureOpenAIDeployment deployment) => throw null!;

        public static IResourceBuilder<AzureOpenAIDeploymentResource> AddDeployment(this IResourceBuilder<AzureOpenAIResource> builder, string name, string modelName, string modelVersion) => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public class AzureOpenAIDeployment
    {
        public AzureOpenAIDeployment(string name, string modelName, string modelVersion, string? skuName = null, int? skuCapacity = null) => throw null!;

        protected AzureOpenAIDeployment() => throw null!;
    }

    public class AzureOpenAIDeploymentResource : Resource
    {
        protected AzureOpenAIDeploymentResource() => throw null!;
    }

    public class AzureOpenAIResource : AzureProvisioningResource
    {
        protected AzureOpenAIResource() => throw null!;
    }
}

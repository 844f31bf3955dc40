// Reference-only stub: signatures of Aspire.Hosting.Foundry 13.3.0, read from dotnet/aspire@d44e195 src/Aspire.Hosting.Foundry/; no code of it.
// Refers to: stub Aspire.Hosting
// Refers to: stub Aspire.Hosting.Azure
#nullable enable
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Aspire.Hosting.Foundry;

namespace Aspire.Hosting
{
    public static class FoundryExtensions
    {
        public static IResourceBuilder<FoundryResource> AddFoundry(this IDistributedApplicationBuilder builder, string name) => throw null!;

        public static IResourceBuilder<FoundryDeploymentResource> AddDeployment(this IResourceBuilder<FoundryResource> builder, string name, string modelName, string modelVersion, string format) => throw null!;

        public static IResourceBuilder<FoundryDeploymentResource> AddDeployment(this IResourceBuilder<FoundryResource> builder, string name, FoundryModel model) => throw null!;

        public static IResourceBuilder<FoundryResource> RunAsFoundryLocal(this IResourceBuilder<FoundryResource> builder) => throw null!;
    }
}

namespace Aspire.Hosting.Foundry
{
    public class FoundryDeploymentResource : Resource
    {
        protected FoundryDeploymentResource() => throw null!;
    }

    public class FoundryModel
    {
        public FoundryModel() => throw null!;

        public required string Name { get => throw null!; init => throw null!; }

        public required string Version { get => throw null!; init => throw null!; }

        public required string Format { get => throw null!; init => throw null!; }
    }

    public class FoundryResource : AzureProvisioningResource
    {
        protected FoundryResource() => throw null!;
    }
}

// Reference-only stub: signatures of Aspire.Hosting 13.3.0 that other stubs need, read from dotnet/aspire@d44e195 src/Aspire.Hosting/; no code of it.
#nullable enable
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting
{
    public interface IDistributedApplicationBuilder
    {
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public class ContainerResource : Resource, IResourceWithEndpoints
    {
        public ContainerResource(string name, string? entrypoint = null) => throw null!;

        protected ContainerResource() => throw null!;
    }

    public class ExecutableResource : Resource, IResourceWithEndpoints
    {
        public ExecutableResource(string name, string command, string workingDirectory) => throw null!;

        protected ExecutableResource() => throw null!;
    }

    public interface IManifestExpressionProvider
    {
    }

    public interface IResource
    {
    }

    public interface IResourceBuilder<out T> where T : IResource
    {
    }

    public interface IResourceWithConnectionString : IResource, IManifestExpressionProvider, IValueProvider, IValueWithReferences
    {
    }

    public interface IResourceWithEndpoints : IResource
    {
    }

    public interface IResourceWithParameters : IResource
    {
    }

    public interface IResourceWithParent : IResource
    {
    }

    public interface IResourceWithParent<out T> : IResourceWithParent where T : IResource
    {
    }

    public interface IResourceWithoutLifetime : IResource
    {
    }

    public interface IValueProvider
    {
    }

    public interface IValueWithReferences
    {
    }

    public class ParameterResource : Resource, IManifestExpressionProvider, IValueProvider
    {
        protected ParameterResource() => throw null!;
    }

    public abstract class Resource : IResource
    {
        protected Resource() => throw null!;
    }
}

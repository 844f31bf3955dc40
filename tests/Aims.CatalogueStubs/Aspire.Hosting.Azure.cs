// Reference-only stub: signatures of Aspire.Hosting.Azure 13.3.0 that other stubs need, read from dotnet/aspire@d44e195 src/Aspire.Hosting.Azure/; no code of it.
// Refers to: stub Aspire.Hosting
#nullable enable
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;

namespace Aspire.Hosting.Azure
{
    public class AzureBicepResource : Resource
    {
        protected AzureBicepResource() => throw null!;
    }

    public class AzureProvisioningResource : AzureBicepResource
    {
        protected AzureProvisioningResource() => throw null!;
    }
}

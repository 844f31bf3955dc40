// Reference-only stub: signatures of Aspire.Hosting.GitHub.Models 13.3.0, read from dotnet/aspire@d44e195 src/Aspire.Hosting.GitHub.Models/; no code of it.
// Refers to: stub Aspire.Hosting
#nullable enable
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.GitHub.Models;

public sealed class GitHubModel
{
    public GitHubModel() => throw null!;
}

namespace Aspire.Hosting
{
    public static class GitHubModelsExtensions
    {
        public static IResourceBuilder<GitHubModelResource> AddGitHubModel(this IDistributedApplicationBuilder builder, string name, string model, IResourceBuilder<ParameterResource>? organization = null) => throw null!;

        public static IResourceBuilder<GitHubModelResource> AddGitHubModel(this IDistributedApplicationBuilder builder, string name, GitHubModel model, IResourceBuilder<ParameterResource>? organization = null) => throw null!;
    }
}

namespace Aspire.Hosting.GitHub.Models
{
    public class GitHubModelResource : Resource
    {
        protected GitHubModelResource() => throw null!;
    }
}

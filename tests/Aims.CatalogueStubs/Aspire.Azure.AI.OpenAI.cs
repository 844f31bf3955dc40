// Reference-only stub: signatures of Aspire.Azure.AI.OpenAI 13.3.0, read from dotnet/aspire@d44e195 src/Components/Aspire.Azure.AI.OpenAI/; no code of it.
// Refers to: package Microsoft.Extensions.Hosting.Abstractions 10.0.10
// Refers to: package Azure.AI.OpenAI 2.9.0-beta.1
// Refers to: package Azure.Core 1.60.0
// Refers to: stub Aspire.OpenAI
#nullable enable
using System;
using Aspire.Azure.AI.OpenAI;
using Aspire.OpenAI;
using Azure.AI.OpenAI;
using Azure.Core.Extensions;
using Microsoft.Extensions.Hosting;

namespace Aspire.Azure.AI.OpenAI
{
    public class AspireAzureOpenAIClientBuilder : AspireOpenAIClientBuilder
    {
        protected AspireAzureOpenAIClientBuilder() => throw null!;
    }

    public sealed class AzureOpenAISettings
    {
        public AzureOpenAISettings() => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireAzureOpenAIExtensions
    {
        public static AspireAzureOpenAIClientBuilder AddAzureOpenAIClient(this IHostApplicationBuilder builder, string connectionName, Action<AzureOpenAISettings>? configureSettings = null, Action<IAzureClientBuilder<AzureOpenAIClient, AzureOpenAIClientOptions>>? configureClientBuilder = null) => throw null!;

        public static AspireAzureOpenAIClientBuilder AddKeyedAzureOpenAIClient(this IHostApplicationBuilder builder, string name, Action<AzureOpenAISettings>? configureSettings = null, Action<IAzureClientBuilder<AzureOpenAIClient, AzureOpenAIClientOptions>>? configureClientBuilder = null) => throw null!;
    }

    public static class AspireConfigurableOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddOpenAIClientFromConfiguration(this IHostApplicationBuilder builder, string connectionName) => throw null!;

        public static AspireOpenAIClientBuilder AddKeyedOpenAIClientFromConfiguration(this IHostApplicationBuilder builder, string name) => throw null!;
    }
}

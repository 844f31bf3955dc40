// Reference-only stub: signatures of Aspire.OpenAI 13.3.0, read from dotnet/aspire@d44e195 src/Components/Aspire.OpenAI/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.AI 10.11.0
// Refers to: package Microsoft.Extensions.Hosting.Abstractions 10.0.10
// Refers to: package OpenAI 2.15.0
#nullable enable
using System;
using Aspire.OpenAI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using OpenAI;

namespace Aspire.OpenAI
{
    public class AspireOpenAIClientBuilder
    {
        public AspireOpenAIClientBuilder(IHostApplicationBuilder hostBuilder, string connectionName, string? serviceKey, bool disableTracing, bool enableSensitiveTelemetryData) => throw null!;

        protected AspireOpenAIClientBuilder() => throw null!;
    }

    public sealed class OpenAISettings
    {
        public OpenAISettings() => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireOpenAIClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AddChatClient(this AspireOpenAIClientBuilder builder, string? deploymentName = null) => throw null!;

        public static ChatClientBuilder AddKeyedChatClient(this AspireOpenAIClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }

    public static class AspireOpenAIClientBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireOpenAIClientBuilder builder, string? deploymentName = null) => throw null!;

        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireOpenAIClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }

    public static class AspireOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddOpenAIClient(this IHostApplicationBuilder builder, string connectionName, Action<OpenAISettings>? configureSettings = null, Action<OpenAIClientOptions>? configureOptions = null) => throw null!;

        public static AspireOpenAIClientBuilder AddKeyedOpenAIClient(this IHostApplicationBuilder builder, string name, Action<OpenAISettings>? configureSettings = null, Action<OpenAIClientOptions>? configureOptions = null) => throw null!;
    }
}

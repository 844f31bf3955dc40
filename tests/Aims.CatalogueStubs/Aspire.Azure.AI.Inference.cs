// Reference-only stub: signatures of Aspire.Azure.AI.Inference 13.3.0, read from dotnet/aspire@d44e195 src/Components/Aspire.Azure.AI.Inference/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.AI 10.11.0
// Refers to: package Microsoft.Extensions.Hosting.Abstractions 10.0.10
// Refers to: package Azure.AI.Inference 1.0.0-beta.5
// Refers to: package Azure.Core 1.60.0
#nullable enable
using System;
using Aspire.Azure.AI.Inference;
using Azure.AI.Inference;
using Azure.Core.Extensions;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Aspire.Azure.AI.Inference
{
    public class AspireChatCompletionsClientBuilder
    {
        public AspireChatCompletionsClientBuilder(IHostApplicationBuilder hostBuilder, string? serviceKey, string? deploymentName, bool disableTracing, bool enableSensitiveTelemetryData) => throw null!;

        protected AspireChatCompletionsClientBuilder() => throw null!;
    }

    public class AspireEmbeddingsClientBuilder
    {
        public AspireEmbeddingsClientBuilder(IHostApplicationBuilder hostBuilder, string? serviceKey, string? deploymentName, bool disableTracing, bool enableSensitiveTelemetryData) => throw null!;

        protected AspireEmbeddingsClientBuilder() => throw null!;
    }

    public sealed class ChatCompletionsClientSettings
    {
        public ChatCompletionsClientSettings() => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireAzureAIInferenceExtensions
    {
        public static AspireChatCompletionsClientBuilder AddAzureChatCompletionsClient(this IHostApplicationBuilder builder, string connectionName, Action<ChatCompletionsClientSettings>? configureSettings = null, Action<IAzureClientBuilder<ChatCompletionsClient, AzureAIInferenceClientOptions>>? configureClientBuilder = null) => throw null!;

        public static AspireChatCompletionsClientBuilder AddKeyedAzureChatCompletionsClient(this IHostApplicationBuilder builder, string name, Action<ChatCompletionsClientSettings>? configureSettings = null, Action<IAzureClientBuilder<ChatCompletionsClient, AzureAIInferenceClientOptions>>? configureClientBuilder = null) => throw null!;

        public static ChatClientBuilder AddChatClient(this AspireChatCompletionsClientBuilder builder, string? deploymentName = null) => throw null!;

        public static ChatClientBuilder AddKeyedChatClient(this AspireChatCompletionsClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;

        public static AspireEmbeddingsClientBuilder AddAzureEmbeddingsClient(this IHostApplicationBuilder builder, string connectionName, Action<ChatCompletionsClientSettings>? configureSettings = null, Action<IAzureClientBuilder<EmbeddingsClient, AzureAIInferenceClientOptions>>? configureClientBuilder = null) => throw null!;

        public static AspireEmbeddingsClientBuilder AddKeyedAzureEmbeddingsClient(this IHostApplicationBuilder builder, string name, Action<ChatCompletionsClientSettings>? configureSettings = null, Action<IAzureClientBuilder<EmbeddingsClient, AzureAIInferenceClientOptions>>? configureClientBuilder = null) => throw null!;

        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireEmbeddingsClientBuilder builder, string? deploymentName = null) => throw null!;

        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireEmbeddingsClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }
}

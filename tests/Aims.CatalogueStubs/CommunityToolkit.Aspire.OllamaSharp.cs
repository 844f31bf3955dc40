// Reference-only stub: signatures of CommunityToolkit.Aspire.OllamaSharp 13.5.0, read from CommunityToolkit/Aspire@437177d (v13.5.0) src/CommunityToolkit.Aspire.OllamaSharp/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.Extensions.AI 10.11.0
// Refers to: package Microsoft.Extensions.Hosting.Abstractions 10.0.10
#nullable enable
using System;
using CommunityToolkit.Aspire.OllamaSharp;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace CommunityToolkit.Aspire.OllamaSharp
{
    public sealed class OllamaSharpSettings
    {
        public OllamaSharpSettings() => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireOllamaChatClientExtensions
    {
        public static ChatClientBuilder AddChatClient(this AspireOllamaApiClientBuilder builder) => throw null!;

        public static ChatClientBuilder AddChatClient(this AspireOllamaApiClientBuilder builder, Action<OpenTelemetryChatClient>? configureOpenTelemetry) => throw null!;

        public static ChatClientBuilder AddKeyedChatClient(this AspireOllamaApiClientBuilder builder) => throw null!;

        public static ChatClientBuilder AddKeyedChatClient(this AspireOllamaApiClientBuilder builder, Action<OpenTelemetryChatClient>? configureOpenTelemetry) => throw null!;

        public static ChatClientBuilder AddKeyedChatClient(this AspireOllamaApiClientBuilder builder, object serviceKey) => throw null!;

        public static ChatClientBuilder AddKeyedChatClient(this AspireOllamaApiClientBuilder builder, object serviceKey, Action<OpenTelemetryChatClient>? configureOpenTelemetry) => throw null!;
    }

    public static class AspireOllamaEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireOllamaApiClientBuilder builder) => throw null!;

        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireOllamaApiClientBuilder builder) => throw null!;

        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireOllamaApiClientBuilder builder, object serviceKey) => throw null!;
    }

    public static class AspireOllamaSharpExtensions
    {
        public static AspireOllamaApiClientBuilder AddOllamaApiClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;

        public static AspireOllamaApiClientBuilder AddKeyedOllamaApiClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;

        public static AspireOllamaApiClientBuilder AddKeyedOllamaApiClient(this IHostApplicationBuilder builder, object serviceKey, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;

        public static AspireOllamaApiClientBuilder AddKeyedOllamaApiClient(this IHostApplicationBuilder builder, object serviceKey, OllamaSharpSettings settings) => throw null!;

        public static void AddOllamaSharpChatClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;

        public static void AddKeyedOllamaSharpChatClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;

        public static void AddOllamaSharpEmbeddingGenerator(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;

        public static void AddKeyedOllamaSharpEmbeddingGenerator(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
    }

    public class AspireOllamaApiClientBuilder
    {
        public AspireOllamaApiClientBuilder(IHostApplicationBuilder hostBuilder, object serviceKey, bool disableTracing) => throw null!;

        protected AspireOllamaApiClientBuilder() => throw null!;
    }
}

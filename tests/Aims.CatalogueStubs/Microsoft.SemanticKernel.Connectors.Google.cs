// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.Google 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.Google/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package Google.Apis.Auth 1.78.0
// Refers to: stub Google.GenAI
// Refers to: package Microsoft.Extensions.AI 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Google.Apis.Auth.OAuth2;
using Google.GenAI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.Google;
using Microsoft.SemanticKernel.Embeddings;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IServiceCollection AddGoogleGenAIChatClient(this IServiceCollection services, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddGoogleVertexAIChatClient(this IServiceCollection services, string modelId, string? project = null, string? location = null, ICredential? credential = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddGoogleAIChatClient(this IServiceCollection services, string modelId, Client? googleClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class GoogleAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddGoogleAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddGoogleAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IKernelBuilder AddGoogleAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IKernelBuilder AddGoogleGenAIChatClient(this IKernelBuilder builder, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddGoogleVertexAIChatClient(this IKernelBuilder builder, string modelId, string? project = null, string? location = null, ICredential? credential = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddGoogleAIChatClient(this IKernelBuilder builder, string modelId, Client? googleClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIGeminiChatCompletion(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null) => throw null!;

        public static IServiceCollection AddGoogleAIEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, int? dimensions = null) => throw null!;
    }

    public static class VertexAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;

        public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw null!;

        public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw null!;

        public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw null!;

        public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Google
{
    public abstract class GeminiToolCallBehavior
    {
        internal GeminiToolCallBehavior() => throw null!;

        public static GeminiToolCallBehavior EnableKernelFunctions { get => throw null!; }

        public static GeminiToolCallBehavior AutoInvokeKernelFunctions { get => throw null!; }

        public static GeminiToolCallBehavior EnableFunctions(IEnumerable<GeminiFunction> functions, bool autoInvoke = false) => throw null!;
    }

    public sealed class GoogleAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public GoogleAIEmbeddingGenerator(string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;

        internal GoogleAIEmbeddingGenerator() => throw null!;

        public void Dispose() => throw null!;

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class GoogleAIGeminiChatCompletionService : IChatCompletionService
    {
        public GoogleAIGeminiChatCompletionService(string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal GoogleAIGeminiChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class GoogleAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public GoogleAITextEmbeddingGenerationService(string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;

        internal GoogleAITextEmbeddingGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, EmbeddingGenerationOptions? options, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class VertexAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public VertexAIEmbeddingGenerator(string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;

        public VertexAIEmbeddingGenerator(string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;

        internal VertexAIEmbeddingGenerator() => throw null!;

        public void Dispose() => throw null!;

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class VertexAIGeminiChatCompletionService : IChatCompletionService
    {
        public VertexAIGeminiChatCompletionService(string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public VertexAIGeminiChatCompletionService(string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal VertexAIGeminiChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class VertexAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public VertexAITextEmbeddingGenerationService(string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;

        public VertexAITextEmbeddingGenerationService(string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;

        internal VertexAITextEmbeddingGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, EmbeddingGenerationOptions? options, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class GeminiFunction
    {
        internal GeminiFunction() => throw null!;
    }

    public enum GoogleAIVersion
    {
        V1 = 0,
        V1_Beta = 1,
    }

    public enum VertexAIVersion
    {
        V1 = 0,
        V1_Beta = 1,
    }
}

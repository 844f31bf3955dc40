// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.AzureAIInference 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.AzureAIInference/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package Azure.AI.Inference 1.0.0-beta.5
// Refers to: package Azure.Core 1.60.0
// Refers to: package Microsoft.Extensions.AI 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Azure.AI.Inference;
using Azure.Core;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AzureAIInferenceServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureAIInferenceEmbeddingGenerator(this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddAzureAIInferenceEmbeddingGenerator(this IServiceCollection services, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddAzureAIInferenceChatClient(this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddAzureAIInferenceChatClient(this IServiceCollection services, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddAzureAIInferenceChatClient(this IServiceCollection services, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class AzureAIInferenceKernelBuilderExtensions
    {
        public static IKernelBuilder AddAzureAIInferenceChatCompletion(this IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddAzureAIInferenceChatCompletion(this IKernelBuilder builder, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddAzureAIInferenceChatCompletion(this IKernelBuilder builder, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddAzureAIInferenceChatClient(this IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddAzureAIInferenceChatClient(this IKernelBuilder builder, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddAzureAIInferenceChatClient(this IKernelBuilder builder, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class AzureAIInferenceServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureAIInferenceChatCompletion(this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddAzureAIInferenceChatCompletion(this IServiceCollection services, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddAzureAIInferenceChatCompletion(this IServiceCollection services, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureAIInference
{
    public sealed class AzureAIInferenceChatCompletionService : IChatCompletionService
    {
        public AzureAIInferenceChatCompletionService(string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public AzureAIInferenceChatCompletionService(string? modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public AzureAIInferenceChatCompletionService(string? modelId, ChatCompletionsClient chatClient, ILoggerFactory? loggerFactory = null) => throw null!;

        internal AzureAIInferenceChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

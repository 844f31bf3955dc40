// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.Ollama 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.Ollama/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: package OllamaSharp 5.5.2
#nullable enable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.Ollama.Core;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.TextGeneration;
using OllamaSharp;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class OllamaKernelBuilderExtensions
    {
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }

    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    public sealed class OllamaChatCompletionService : ServiceBase, IChatCompletionService
    {
        public OllamaChatCompletionService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) => throw null!;

        public OllamaChatCompletionService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;

        internal OllamaChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OllamaTextEmbeddingGenerationService : ServiceBase, ITextEmbeddingGenerationService
    {
        public OllamaTextEmbeddingGenerationService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) => throw null!;

        public OllamaTextEmbeddingGenerationService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;

        public OllamaTextEmbeddingGenerationService(OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) => throw null!;

        internal OllamaTextEmbeddingGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OllamaTextGenerationService : ServiceBase, ITextGenerationService
    {
        public OllamaTextGenerationService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) => throw null!;

        public OllamaTextGenerationService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;

        public OllamaTextGenerationService(string modelId, OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) => throw null!;

        public OllamaTextGenerationService(OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) => throw null!;

        internal OllamaTextGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama.Core
{
    public abstract class ServiceBase
    {
        internal ServiceBase() => throw null!;
    }
}

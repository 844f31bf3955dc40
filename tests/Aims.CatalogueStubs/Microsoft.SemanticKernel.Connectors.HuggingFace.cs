// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.HuggingFace 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.HuggingFace/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
#nullable enable
#pragma warning disable SKEXP0001 // marked as experimental
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.ImageToText;
using Microsoft.SemanticKernel.TextGeneration;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class HuggingFaceServiceCollectionExtensions
    {
        public static IServiceCollection AddHuggingFaceEmbeddingGenerator(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceEmbeddingGenerator(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class HuggingFaceKernelBuilderExtensions
    {
        public static IKernelBuilder AddHuggingFaceTextGeneration(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceTextGeneration(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceChatCompletion(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceChatCompletion(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceImageToText(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddHuggingFaceImageToText(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class HuggingFaceServiceCollectionExtensions
    {
        public static IServiceCollection AddHuggingFaceTextGeneration(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceTextGeneration(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceChatCompletion(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceChatCompletion(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceImageToText(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddHuggingFaceImageToText(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.HuggingFace
{
    public sealed class HuggingFaceChatCompletionService : IChatCompletionService
    {
        public HuggingFaceChatCompletionService(string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public HuggingFaceChatCompletionService(Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal HuggingFaceChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFaceEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public HuggingFaceEmbeddingGenerator(string modelId, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public HuggingFaceEmbeddingGenerator(Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal HuggingFaceEmbeddingGenerator() => throw null!;

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;

        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class HuggingFaceImageToTextService : IImageToTextService
    {
        public HuggingFaceImageToTextService(string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public HuggingFaceImageToTextService(Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal HuggingFaceImageToTextService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(ImageContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFaceTextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public HuggingFaceTextEmbeddingGenerationService(string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public HuggingFaceTextEmbeddingGenerationService(Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal HuggingFaceTextEmbeddingGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFaceTextGenerationService : ITextGenerationService
    {
        public HuggingFaceTextGenerationService(string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        public HuggingFaceTextGenerationService(Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal HuggingFaceTextGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

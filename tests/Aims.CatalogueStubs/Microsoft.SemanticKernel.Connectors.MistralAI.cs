// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.MistralAI 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.MistralAI/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
#nullable enable
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

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MistralAIServiceCollectionExtensions
    {
        public static IServiceCollection AddMistralEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class MistralAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddMistralChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddMistralTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IKernelBuilder AddMistralEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class MistralAIServiceCollectionExtensions
    {
        public static IServiceCollection AddMistralChatCompletion(this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;

        public static IServiceCollection AddMistralTextEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.MistralAI
{
    public sealed class MistralAIChatCompletionService : IChatCompletionService
    {
        public MistralAIChatCompletionService(string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal MistralAIChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class MistralAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public MistralAIEmbeddingGenerator(string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal MistralAIEmbeddingGenerator() => throw null!;

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;

        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class MistralAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public MistralAITextEmbeddingGenerationService(string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;

        internal MistralAITextEmbeddingGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

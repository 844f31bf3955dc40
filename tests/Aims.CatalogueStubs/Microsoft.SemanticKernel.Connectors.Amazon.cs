// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.Amazon 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.Amazon/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: stub AWSSDK.BedrockRuntime
// Refers to: package Microsoft.Extensions.AI 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.BedrockRuntime;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.TextGeneration;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class BedrockServiceCollectionExtensions
    {
        public static IServiceCollection AddBedrockChatClient(this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IServiceCollection AddBedrockEmbeddingGenerator(this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class BedrockKernelBuilderExtensions
    {
        public static IKernelBuilder AddBedrockChatCompletionService(this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddBedrockChatClient(this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;

        public static IKernelBuilder AddBedrockTextGenerationService(this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddBedrockTextEmbeddingGenerationService(this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddBedrockEmbeddingGenerator(this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }

    public static class BedrockServiceCollectionExtensions
    {
        public static IServiceCollection AddBedrockChatCompletionService(this IServiceCollection service, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddBedrockTextGenerationService(this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddBedrockTextEmbeddingGenerationService(this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Amazon
{
    public class BedrockChatCompletionService : IChatCompletionService
    {
        public BedrockChatCompletionService(string modelId, IAmazonBedrockRuntime bedrockRuntime, ILoggerFactory? loggerFactory = null) => throw null!;

        internal BedrockChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BedrockTextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public BedrockTextEmbeddingGenerationService(string modelId, IAmazonBedrockRuntime bedrockRuntime, ILoggerFactory? loggerFactory = null) => throw null!;

        internal BedrockTextEmbeddingGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BedrockTextGenerationService : ITextGenerationService
    {
        public BedrockTextGenerationService(string modelId, IAmazonBedrockRuntime bedrockRuntime, ILoggerFactory? loggerFactory = null) => throw null!;

        internal BedrockTextGenerationService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

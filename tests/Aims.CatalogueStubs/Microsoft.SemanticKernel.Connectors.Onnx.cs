// Reference-only stub: signatures of Microsoft.SemanticKernel.Connectors.Onnx 1.80.0, read from microsoft/semantic-kernel@b39d95a dotnet/src/Connectors/Connectors.Onnx/; no code of it.
// Refers to: package Microsoft.SemanticKernel.Abstractions 1.82.0
// Refers to: package Microsoft.Extensions.DependencyInjection.Abstractions 10.0.10
// Refers to: package Microsoft.Extensions.Logging.Abstractions 10.0.10
// Refers to: stub Microsoft.ML.OnnxRuntimeGenAI
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntimeGenAI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.Onnx;
using Microsoft.SemanticKernel.Embeddings;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OnnxServiceCollectionExtensions
    {
        public static IServiceCollection AddBertOnnxEmbeddingGenerator(this IServiceCollection services, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddBertOnnxEmbeddingGenerator(this IServiceCollection services, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOnnxRuntimeGenAIChatClient(this IServiceCollection services, string modelPath, OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddOnnxRuntimeGenAIChatClient(this IServiceCollection services, string modelPath, IEnumerable<Provider> providers, OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public static class OnnxChatClientKernelBuilderExtensions
    {
        public static IKernelBuilder AddOnnxRuntimeGenAIChatClient(this IKernelBuilder builder, string modelPath, OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddOnnxRuntimeGenAIChatClient(this IKernelBuilder builder, string modelPath, IEnumerable<Provider> providers, OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null, string? serviceId = null) => throw null!;
    }

    public static class OnnxKernelBuilderExtensions
    {
        public static IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this IKernelBuilder builder, string modelId, string modelPath, string? serviceId = null, ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        public static IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this IKernelBuilder builder, string modelId, string modelPath, List<Provider> providers, string? serviceId = null, ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        public static IKernelBuilder AddBertOnnxTextEmbeddingGeneration(this IKernelBuilder builder, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddBertOnnxTextEmbeddingGeneration(this IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddBertOnnxEmbeddingGenerator(this IKernelBuilder builder, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;

        public static IKernelBuilder AddBertOnnxEmbeddingGenerator(this IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;
    }

    public static class OnnxServiceCollectionExtensions
    {
        public static IServiceCollection AddOnnxRuntimeGenAIChatCompletion(this IServiceCollection services, string modelId, string modelPath, string? serviceId = null, ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        public static IServiceCollection AddOnnxRuntimeGenAIChatCompletion(this IServiceCollection services, string modelId, string modelPath, IEnumerable<Provider> providers, string? serviceId = null, ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        public static IServiceCollection AddBertOnnxTextEmbeddingGeneration(this IServiceCollection services, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;

        public static IServiceCollection AddBertOnnxTextEmbeddingGeneration(this IServiceCollection services, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null, string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Onnx
{
    public sealed class BertOnnxTextEmbeddingGenerationService : ITextEmbeddingGenerationService, IDisposable
    {
        internal BertOnnxTextEmbeddingGenerationService() => throw null!;

        public static BertOnnxTextEmbeddingGenerationService Create(string onnxModelPath, string vocabPath, BertOnnxOptions? options = null) => throw null!;

        public static BertOnnxTextEmbeddingGenerationService Create(Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null) => throw null!;

        public static Task<BertOnnxTextEmbeddingGenerationService> CreateAsync(string onnxModelPath, string vocabPath, BertOnnxOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public static Task<BertOnnxTextEmbeddingGenerationService> CreateAsync(Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public void Dispose() => throw null!;

        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OnnxRuntimeGenAIChatCompletionService : IChatCompletionService, IDisposable
    {
        public OnnxRuntimeGenAIChatCompletionService(string modelId, string modelPath, ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        public OnnxRuntimeGenAIChatCompletionService(string modelId, string modelPath, IEnumerable<Provider> providers, ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        internal OnnxRuntimeGenAIChatCompletionService() => throw null!;

        public IReadOnlyDictionary<string, object?> Attributes { get => throw null!; }

        public void Dispose() => throw null!;

        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class BertOnnxOptions
    {
        public BertOnnxOptions() => throw null!;
    }

    public class Provider
    {
        public Provider(string id) => throw null!;

        internal Provider() => throw null!;
    }
}

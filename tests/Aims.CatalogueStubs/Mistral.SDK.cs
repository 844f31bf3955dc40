// Reference-only stub: signatures of Mistral.SDK 2.3.1, read from tghamm/Mistral.SDK@0847550 (v2.3.1) Mistral.SDK/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable disable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Mistral.SDK;
using Mistral.SDK.Common;
using Mistral.SDK.Completions;
using Mistral.SDK.DTOs;
using Mistral.SDK.Embeddings;

namespace Mistral.SDK
{
    public class MistralClient : IDisposable
    {
        public MistralClient(APIAuthentication apiKeys = null, HttpClient client = null) => throw null!;

        internal MistralClient() => throw null!;

        public CompletionsEndpoint Completions { get => throw null!; }

        public EmbeddingsEndpoint Embeddings { get => throw null!; }

        public void Dispose() => throw null!;
    }

    public class APIAuthentication
    {
        public APIAuthentication(string apiKey) => throw null!;

        internal APIAuthentication() => throw null!;
    }

    public abstract class EndpointBase
    {
        internal EndpointBase() => throw null!;
    }
}

namespace Mistral.SDK.Common
{
    public sealed class Tool
    {
        public Tool() => throw null!;

        public Tool(Tool other) => throw null!;

        public Tool(Function function) => throw null!;

        public static Tool Retrieval { get => throw null!; }

        public static Tool CodeInterpreter { get => throw null!; }

        public static Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null!;

        public static Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null!;

        public static Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, TResult>(string name, Func<T1, T2, T3, T4, T5, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> function, string description = null) => throw null!;

        public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> function, string description = null) => throw null!;
    }

    public sealed class Function
    {
        public Function() => throw null!;

        public Function(string name, string description = null, JsonNode parameters = null) => throw null!;

        public Function(string name, string type, Dictionary<string, object> additionalData) => throw null!;

        public Function(string name, string description, string parameters) => throw null!;
    }
}

namespace Mistral.SDK.Completions
{
    public class CompletionsEndpoint : EndpointBase, IChatClient
    {
        internal CompletionsEndpoint() => throw null!;

        public Task<ChatCompletionResponse> GetCompletionAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<ChatCompletionResponse> StreamCompletionAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) => throw null!;

        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;

        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null!;

        void IDisposable.Dispose() => throw null!;

        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null!;
    }
}

namespace Mistral.SDK.DTOs
{
    public class ChatCompletionRequest
    {
        internal ChatCompletionRequest() => throw null!;

        public string Model { get => throw null!; set => throw null!; }
    }

    public class ChatCompletionResponse
    {
        internal ChatCompletionResponse() => throw null!;
    }

    public class EmbeddingRequest
    {
        internal EmbeddingRequest() => throw null!;

        public string Model { get => throw null!; set => throw null!; }
    }

    public class EmbeddingResponse
    {
        internal EmbeddingResponse() => throw null!;
    }
}

namespace Mistral.SDK.Embeddings
{
    public class EmbeddingsEndpoint : EndpointBase, IEmbeddingGenerator<string, Embedding<float>>
    {
        internal EmbeddingsEndpoint() => throw null!;

        public Task<EmbeddingResponse> GetEmbeddingsAsync(EmbeddingRequest request, CancellationToken cancellationToken = default) => throw null!;

        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions options, CancellationToken cancellationToken) => throw null!;

        object IEmbeddingGenerator.GetService(Type serviceType, object serviceKey) => throw null!;

        void IDisposable.Dispose() => throw null!;
    }
}

// Reference-only stub: signatures of Cohere 1.0.1+42, read from tryAGI/Cohere@2382713 src/libs/Cohere/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Cohere;
using Microsoft.Extensions.AI;

namespace Cohere
{
    public sealed class CohereClient : IChatClient, IEmbeddingGenerator<string, Embedding<float>>, ICohereClient, IDisposable
    {
        public CohereClient(HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        public CohereClient(HttpClient? httpClient, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public CohereClient(HttpClient? httpClient, Uri? baseUri, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public CohereClient(string apiKey, HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        internal CohereClient() => throw null!;

        object? IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;

        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;

        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;

        object? IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;

        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;

        public Task<NonStreamedChatResponse> ChatAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<NonStreamedChatResponse>> ChatAsResponseAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<NonStreamedChatResponse> ChatAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Message>? chatHistory = null, string? conversationId = null, ChatRequestPromptTruncation? promptTruncation = null, IList<ChatDocument>? documents = null, ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Tool>? tools = null, IList<ToolResult>? toolResults = null, bool? forceSingleStep = null, ResponseFormat? responseFormat = null, ChatRequestSafetyMode? safetyMode = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamedChatResponse> ChatAsStreamAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamedChatResponse> ChatAsStreamAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Message>? chatHistory = null, string? conversationId = null, ChatRequestPromptTruncation? promptTruncation = null, IList<ChatDocument>? documents = null, ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Tool>? tools = null, IList<ToolResult>? toolResults = null, bool? forceSingleStep = null, ResponseFormat? responseFormat = null, ChatRequestSafetyMode? safetyMode = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<RerankResponse> RerankAsync(RerankRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<RerankResponse>> RerankAsResponseAsync(RerankRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<RerankResponse> RerankAsync(string query, IList<OneOf<string, RerankDocument>> documents, string? xClientName = null, string? model = null, int? topN = null, IList<string>? rankFields = null, bool? returnDocuments = null, int? maxChunksPerDoc = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;

        public Task<EmbedResponse> EmbedAsync(EmbedRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<EmbedResponse>> EmbedAsResponseAsync(EmbedRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<EmbedResponse> EmbedAsync(IList<string> texts, string model, IList<EmbeddingType> embeddingTypes, EmbedRequestTruncate truncate, string? xClientName = null, IList<string>? images = null, EmbedInputType? inputType = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public static CohereClient CreateFromEnvironment(HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, AutoSDKClientOptions? options = null, bool disposeHttpClient = true) => throw null!;
    }

    public interface ICohereClient : IDisposable
    {
        Task<RerankResponse> RerankAsync(RerankRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<RerankResponse>> RerankAsResponseAsync(RerankRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<RerankResponse> RerankAsync(string query, IList<OneOf<string, RerankDocument>> documents, string? xClientName = null, string? model = null, int? topN = null, IList<string>? rankFields = null, bool? returnDocuments = null, int? maxChunksPerDoc = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<NonStreamedChatResponse> ChatAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<NonStreamedChatResponse>> ChatAsResponseAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<NonStreamedChatResponse> ChatAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Message>? chatHistory = null, string? conversationId = null, ChatRequestPromptTruncation? promptTruncation = null, IList<ChatDocument>? documents = null, ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Tool>? tools = null, IList<ToolResult>? toolResults = null, bool? forceSingleStep = null, ResponseFormat? responseFormat = null, ChatRequestSafetyMode? safetyMode = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<StreamedChatResponse> ChatAsStreamAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<StreamedChatResponse> ChatAsStreamAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Message>? chatHistory = null, string? conversationId = null, ChatRequestPromptTruncation? promptTruncation = null, IList<ChatDocument>? documents = null, ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Tool>? tools = null, IList<ToolResult>? toolResults = null, bool? forceSingleStep = null, ResponseFormat? responseFormat = null, ChatRequestSafetyMode? safetyMode = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<EmbedResponse> EmbedAsync(EmbedRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<EmbedResponse>> EmbedAsResponseAsync(EmbedRequest request, string? xClientName = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<EmbedResponse> EmbedAsync(IList<string> texts, string model, IList<EmbeddingType> embeddingTypes, EmbedRequestTruncate truncate, string? xClientName = null, IList<string>? images = null, EmbedInputType? inputType = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public sealed class AutoSDKClientOptions
    {
        public AutoSDKClientOptions() => throw null!;
    }

    public class AutoSDKHttpResponse
    {
        protected AutoSDKHttpResponse() => throw null!;
    }

    public class AutoSDKHttpResponse<T> : AutoSDKHttpResponse
    {
        protected AutoSDKHttpResponse() => throw null!;
    }

    public sealed class AutoSDKRequestOptions
    {
        public AutoSDKRequestOptions() => throw null!;
    }

    public enum ChatAccepts
    {
        TextEventStream = 0,
    }

    public sealed class ChatDocument
    {
        public ChatDocument(string? id) => throw null!;

        public ChatDocument() => throw null!;
    }

    public sealed class ChatRequest
    {
        public ChatRequest(string message, string? model, bool? stream, string? preamble, IList<Message>? chatHistory, string? conversationId, ChatRequestPromptTruncation? promptTruncation, IList<ChatDocument>? documents, ChatRequestCitationQuality? citationQuality, float? temperature, int? maxTokens, int? maxInputTokens, int? k, double? p, int? seed, IList<string>? stopSequences, double? frequencyPenalty, double? presencePenalty, bool? rawPrompting, IList<Tool>? tools, IList<ToolResult>? toolResults, bool? forceSingleStep, ResponseFormat? responseFormat, ChatRequestSafetyMode? safetyMode) => throw null!;

        public ChatRequest() => throw null!;

        public required string Message { get => throw null!; set => throw null!; }
    }

    public enum ChatRequestCitationQuality
    {
        Accurate = 0,
        Disabled = 1,
        Enabled = 2,
        Fast = 3,
        Off = 4,
    }

    public enum ChatRequestPromptTruncation
    {
        Auto = 0,
        AutoPreserveOrder = 1,
        Off = 2,
    }

    public enum ChatRequestSafetyMode
    {
        Contextual = 0,
        None = 1,
        Strict = 2,
    }

    public enum EmbedInputType
    {
        Classification = 0,
        Clustering = 1,
        Image = 2,
        SearchDocument = 3,
        SearchQuery = 4,
    }

    public sealed class EmbedRequest
    {
        public EmbedRequest(IList<string>? texts, IList<string>? images, string? model, EmbedInputType? inputType, IList<EmbeddingType>? embeddingTypes, EmbedRequestTruncate? truncate) => throw null!;

        public EmbedRequest() => throw null!;
    }

    public enum EmbedRequestTruncate
    {
        End = 0,
        None = 1,
        Start = 2,
    }

    public readonly struct EmbedResponse
    {
    }

    public enum EmbeddingType
    {
        Base64 = 0,
        Binary = 1,
        Float = 2,
        Int8 = 3,
        Ubinary = 4,
        Uint8 = 5,
    }

    public class EndPointAuthorization
    {
        public EndPointAuthorization() => throw null!;
    }

    public readonly struct Message
    {
    }

    public sealed class NonStreamedChatResponse
    {
        internal NonStreamedChatResponse() => throw null!;
    }

    public readonly struct OneOf<T1, T2>
    {
        public OneOf(T1? value) => throw null!;

        public OneOf(T2? value) => throw null!;

        public OneOf(T1? value1, T2? value2) => throw null!;
    }

    public sealed class RerankDocument
    {
        public RerankDocument(string text) => throw null!;

        public RerankDocument() => throw null!;

        public required string Text { get => throw null!; set => throw null!; }
    }

    public sealed class RerankRequest
    {
        public RerankRequest(string query, IList<OneOf<string, RerankDocument>> documents, string? model, int? topN, IList<string>? rankFields, bool? returnDocuments, int? maxChunksPerDoc) => throw null!;

        public RerankRequest() => throw null!;

        public required string Query { get => throw null!; set => throw null!; }

        public required IList<OneOf<string, RerankDocument>> Documents { get => throw null!; set => throw null!; }
    }

    public sealed class RerankResponse
    {
        internal RerankResponse() => throw null!;
    }

    public readonly struct ResponseFormat
    {
    }

    public readonly struct StreamedChatResponse
    {
    }

    public sealed class Tool
    {
        public Tool() => throw null!;

        public required string Name { get => throw null!; set => throw null!; }

        public required string Description { get => throw null!; set => throw null!; }
    }

    public sealed class ToolCall
    {
        internal ToolCall() => throw null!;
    }

    public sealed class ToolResult
    {
        public ToolResult(ToolCall call, IList<object> outputs) => throw null!;

        public ToolResult() => throw null!;

        public required ToolCall Call { get => throw null!; set => throw null!; }

        public required IList<object> Outputs { get => throw null!; set => throw null!; }
    }
}

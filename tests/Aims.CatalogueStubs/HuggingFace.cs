// Reference-only stub: signatures of HuggingFace 0.4.2+681, read from tryAGI/HuggingFace@7db28f2 src/libs/HuggingFace/; no code of it.
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable enable
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using HuggingFace;
using Microsoft.Extensions.AI;

namespace HuggingFace
{
    public sealed class HuggingFaceEmbeddingClient : IEmbeddingGenerator<string, Embedding<float>>, IHuggingFaceEmbeddingClient, IDisposable
    {
        public HuggingFaceEmbeddingClient(HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        public HuggingFaceEmbeddingClient(HttpClient? httpClient, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public HuggingFaceEmbeddingClient(HttpClient? httpClient, Uri? baseUri, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public HuggingFaceEmbeddingClient(string apiKey, HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        internal HuggingFaceEmbeddingClient() => throw null!;

        object? IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;

        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;

        public void Dispose() => throw null!;

        public Task<PredictResponse> PredictAsync(PredictRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<PredictResponse>> PredictAsResponseAsync(PredictRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<PredictResponse> PredictAsync(PredictInput inputs, bool? rawScores = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<IList<SparseValue>>> EmbedSparseAsync(EmbedSparseRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<IList<IList<SparseValue>>>> EmbedSparseAsResponseAsync(EmbedSparseRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<IList<SparseValue>>> EmbedSparseAsync(Input inputs, string? promptName = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<IList<IList<float>>>> EmbedAllAsync(EmbedAllRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<IList<IList<IList<float>>>>> EmbedAllAsResponseAsync(EmbedAllRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<IList<IList<float>>>> EmbedAllAsync(Input inputs, string? promptName = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<IList<float>>> EmbedAsync(EmbedRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<IList<IList<float>>>> EmbedAsResponseAsync(EmbedRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<IList<float>>> EmbedAsync(Input inputs, int? dimensions = null, bool? normalize = null, string? promptName = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<float>> SimilarityAsync(SimilarityRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<IList<float>>> SimilarityAsResponseAsync(SimilarityRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<float>> SimilarityAsync(SimilarityInput inputs, SimilarityParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<OpenAICompatResponse> OpenaiEmbedAsync(OpenAICompatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<OpenAICompatResponse>> OpenaiEmbedAsResponseAsync(OpenAICompatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<OpenAICompatResponse> OpenaiEmbedAsync(Input input, int? dimensions = null, EncodingFormat? encodingFormat = null, string? model = null, string? user = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<Rank>> RerankAsync(RerankRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<IList<Rank>>> RerankAsResponseAsync(RerankRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<Rank>> RerankAsync(string query, IList<string> texts, bool? rawScores = null, bool? returnText = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFaceInferenceClient : IChatClient, IHuggingFaceInferenceClient, IDisposable
    {
        public HuggingFaceInferenceClient(string apiKey, HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        public HuggingFaceInferenceClient(HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        public HuggingFaceInferenceClient(HttpClient? httpClient, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public HuggingFaceInferenceClient(HttpClient? httpClient, Uri? baseUri, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        internal HuggingFaceInferenceClient() => throw null!;

        object? IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;

        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;

        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;

        public Task<CompletionFinal> CompletionsAsync(CompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<CompletionFinal>> CompletionsAsResponseAsync(CompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<CompletionFinal> CompletionsAsync(IList<string> prompt, float? frequencyPenalty = null, int? maxTokens = null, string? model = null, float? repetitionPenalty = null, long? seed = null, IList<string>? stop = null, string? suffix = null, float? temperature = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<GenerateResponse>> CompatGenerateAsync(CompatGenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<IList<GenerateResponse>>> CompatGenerateAsResponseAsync(CompatGenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<IList<GenerateResponse>> CompatGenerateAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<GenerateResponse> GenerateAsync(GenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<GenerateResponse>> GenerateAsResponseAsync(GenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<GenerateResponse> GenerateAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<Chunk> CompletionsAsStreamAsync(CompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<Chunk> CompletionsAsStreamAsync(IList<string> prompt, float? frequencyPenalty = null, int? maxTokens = null, string? model = null, float? repetitionPenalty = null, long? seed = null, IList<string>? stop = null, string? suffix = null, float? temperature = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamResponse> CompatGenerateAsStreamAsync(CompatGenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamResponse> CompatGenerateAsStreamAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<SagemakerResponse> SagemakerCompatibilityAsync(SagemakerRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<SagemakerResponse>> SagemakerCompatibilityAsResponseAsync(SagemakerRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<SagemakerResponse> SagemakerCompatibilityAsync(AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<ChatCompletion> ChatCompletionsAsync(ChatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<AutoSDKHttpResponse<ChatCompletion>> ChatCompletionsAsResponseAsync(ChatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public Task<ChatCompletion> ChatCompletionsAsync(IList<Message> messages, float? frequencyPenalty = null, IList<float>? logitBias = null, bool? logprobs = null, int? maxTokens = null, string? model = null, int? n = null, float? presencePenalty = null, GrammarType? responseFormat = null, long? seed = null, IList<string>? stop = null, StreamOptions? streamOptions = null, float? temperature = null, ToolChoice? toolChoice = null, string? toolPrompt = null, IList<Tool>? tools = null, int? topLogprobs = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public void Dispose() => throw null!;

        public IAsyncEnumerable<StreamResponse> GenerateStreamAsync(GenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<StreamResponse> GenerateStreamAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<ChatCompletionChunk> ChatCompletionsAsStreamAsync(ChatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<ChatCompletionChunk> ChatCompletionsAsStreamAsync(IList<Message> messages, float? frequencyPenalty = null, IList<float>? logitBias = null, bool? logprobs = null, int? maxTokens = null, string? model = null, int? n = null, float? presencePenalty = null, GrammarType? responseFormat = null, long? seed = null, IList<string>? stop = null, StreamOptions? streamOptions = null, float? temperature = null, ToolChoice? toolChoice = null, string? toolPrompt = null, IList<Tool>? tools = null, int? topLogprobs = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<SagemakerStreamResponse> SagemakerCompatibilityAsStreamAsync(SagemakerRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;

        public IAsyncEnumerable<SagemakerStreamResponse> SagemakerCompatibilityAsStreamAsync(AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IHuggingFaceEmbeddingClient : IDisposable
    {
        Task<PredictResponse> PredictAsync(PredictRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<PredictResponse>> PredictAsResponseAsync(PredictRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<PredictResponse> PredictAsync(PredictInput inputs, bool? rawScores = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<float>> SimilarityAsync(SimilarityRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<IList<float>>> SimilarityAsResponseAsync(SimilarityRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<float>> SimilarityAsync(SimilarityInput inputs, SimilarityParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<IList<SparseValue>>> EmbedSparseAsync(EmbedSparseRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<IList<IList<SparseValue>>>> EmbedSparseAsResponseAsync(EmbedSparseRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<IList<SparseValue>>> EmbedSparseAsync(Input inputs, string? promptName = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<Rank>> RerankAsync(RerankRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<IList<Rank>>> RerankAsResponseAsync(RerankRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<Rank>> RerankAsync(string query, IList<string> texts, bool? rawScores = null, bool? returnText = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<IList<float>>> EmbedAsync(EmbedRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<IList<IList<float>>>> EmbedAsResponseAsync(EmbedRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<IList<float>>> EmbedAsync(Input inputs, int? dimensions = null, bool? normalize = null, string? promptName = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<OpenAICompatResponse> OpenaiEmbedAsync(OpenAICompatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<OpenAICompatResponse>> OpenaiEmbedAsResponseAsync(OpenAICompatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<OpenAICompatResponse> OpenaiEmbedAsync(Input input, int? dimensions = null, EncodingFormat? encodingFormat = null, string? model = null, string? user = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<IList<IList<float>>>> EmbedAllAsync(EmbedAllRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<IList<IList<IList<float>>>>> EmbedAllAsResponseAsync(EmbedAllRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<IList<IList<float>>>> EmbedAllAsync(Input inputs, string? promptName = null, bool? truncate = null, TruncationDirection? truncationDirection = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IHuggingFaceInferenceClient : IDisposable
    {
        Task<CompletionFinal> CompletionsAsync(CompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<CompletionFinal>> CompletionsAsResponseAsync(CompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CompletionFinal> CompletionsAsync(IList<string> prompt, float? frequencyPenalty = null, int? maxTokens = null, string? model = null, float? repetitionPenalty = null, long? seed = null, IList<string>? stop = null, string? suffix = null, float? temperature = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<GenerateResponse> GenerateAsync(GenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<GenerateResponse>> GenerateAsResponseAsync(GenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<GenerateResponse> GenerateAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<ChatCompletion> ChatCompletionsAsync(ChatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<ChatCompletion>> ChatCompletionsAsResponseAsync(ChatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<ChatCompletion> ChatCompletionsAsync(IList<Message> messages, float? frequencyPenalty = null, IList<float>? logitBias = null, bool? logprobs = null, int? maxTokens = null, string? model = null, int? n = null, float? presencePenalty = null, GrammarType? responseFormat = null, long? seed = null, IList<string>? stop = null, StreamOptions? streamOptions = null, float? temperature = null, ToolChoice? toolChoice = null, string? toolPrompt = null, IList<Tool>? tools = null, int? topLogprobs = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<StreamResponse> CompatGenerateAsStreamAsync(CompatGenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<StreamResponse> CompatGenerateAsStreamAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<Chunk> CompletionsAsStreamAsync(CompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<Chunk> CompletionsAsStreamAsync(IList<string> prompt, float? frequencyPenalty = null, int? maxTokens = null, string? model = null, float? repetitionPenalty = null, long? seed = null, IList<string>? stop = null, string? suffix = null, float? temperature = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<SagemakerStreamResponse> SagemakerCompatibilityAsStreamAsync(SagemakerRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<SagemakerStreamResponse> SagemakerCompatibilityAsStreamAsync(AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<GenerateResponse>> CompatGenerateAsync(CompatGenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<IList<GenerateResponse>>> CompatGenerateAsResponseAsync(CompatGenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<IList<GenerateResponse>> CompatGenerateAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<ChatCompletionChunk> ChatCompletionsAsStreamAsync(ChatRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<ChatCompletionChunk> ChatCompletionsAsStreamAsync(IList<Message> messages, float? frequencyPenalty = null, IList<float>? logitBias = null, bool? logprobs = null, int? maxTokens = null, string? model = null, int? n = null, float? presencePenalty = null, GrammarType? responseFormat = null, long? seed = null, IList<string>? stop = null, StreamOptions? streamOptions = null, float? temperature = null, ToolChoice? toolChoice = null, string? toolPrompt = null, IList<Tool>? tools = null, int? topLogprobs = null, float? topP = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<SagemakerResponse> SagemakerCompatibilityAsync(SagemakerRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<SagemakerResponse>> SagemakerCompatibilityAsResponseAsync(SagemakerRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<SagemakerResponse> SagemakerCompatibilityAsync(AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<StreamResponse> GenerateStreamAsync(GenerateRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        IAsyncEnumerable<StreamResponse> GenerateStreamAsync(string inputs, GenerateParameters? parameters = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
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

    public sealed class ChatCompletion
    {
        internal ChatCompletion() => throw null!;
    }

    public sealed class ChatCompletionChunk
    {
        internal ChatCompletionChunk() => throw null!;
    }

    public sealed class ChatRequest
    {
        public ChatRequest(IList<Message> messages, float? frequencyPenalty, IList<float>? logitBias, bool? logprobs, int? maxTokens, string? model, int? n, float? presencePenalty, GrammarType? responseFormat, long? seed, IList<string>? stop, bool? stream, StreamOptions? streamOptions, float? temperature, ToolChoice? toolChoice, string? toolPrompt, IList<Tool>? tools, int? topLogprobs, float? topP) => throw null!;

        public ChatRequest() => throw null!;

        public required IList<Message> Messages { get => throw null!; set => throw null!; }
    }

    public sealed class Chunk
    {
        internal Chunk() => throw null!;
    }

    public sealed class CompatGenerateRequest
    {
        public CompatGenerateRequest(string inputs, GenerateParameters? parameters, bool? stream) => throw null!;

        public CompatGenerateRequest() => throw null!;

        public required string Inputs { get => throw null!; set => throw null!; }
    }

    public sealed class CompletionFinal
    {
        internal CompletionFinal() => throw null!;
    }

    public sealed class CompletionRequest
    {
        public CompletionRequest(IList<string> prompt, float? frequencyPenalty, int? maxTokens, string? model, float? repetitionPenalty, long? seed, IList<string>? stop, bool? stream, string? suffix, float? temperature, float? topP) => throw null!;

        public CompletionRequest() => throw null!;

        public required IList<string> Prompt { get => throw null!; set => throw null!; }
    }

    public sealed class EmbedAllRequest
    {
        public EmbedAllRequest(Input inputs, string? promptName, bool? truncate, TruncationDirection? truncationDirection) => throw null!;

        public EmbedAllRequest() => throw null!;

        public required Input Inputs { get => throw null!; set => throw null!; }
    }

    public sealed class EmbedRequest
    {
        public EmbedRequest(Input inputs, int? dimensions, bool? normalize, string? promptName, bool? truncate, TruncationDirection? truncationDirection) => throw null!;

        public EmbedRequest() => throw null!;

        public required Input Inputs { get => throw null!; set => throw null!; }
    }

    public sealed class EmbedSparseRequest
    {
        public EmbedSparseRequest(Input inputs, string? promptName, bool? truncate, TruncationDirection? truncationDirection) => throw null!;

        public EmbedSparseRequest() => throw null!;

        public required Input Inputs { get => throw null!; set => throw null!; }
    }

    public enum EncodingFormat
    {
        Base64 = 0,
        Float = 1,
    }

    public class EndPointAuthorization
    {
        public EndPointAuthorization() => throw null!;
    }

    public sealed class FunctionDefinition
    {
        internal FunctionDefinition() => throw null!;
    }

    public sealed class GenerateParameters
    {
        public GenerateParameters(string? adapterId, int? bestOf, bool? decoderInputDetails, bool? details, bool? doSample, float? frequencyPenalty, GrammarType? grammar, int? maxNewTokens, float? repetitionPenalty, bool? returnFullText, long? seed, IList<string>? stop, float? temperature, int? topK, int? topNTokens, float? topP, int? truncate, float? typicalP, bool? watermark) => throw null!;

        public GenerateParameters() => throw null!;
    }

    public sealed class GenerateRequest
    {
        public GenerateRequest(string inputs, GenerateParameters? parameters) => throw null!;

        public GenerateRequest() => throw null!;

        public required string Inputs { get => throw null!; set => throw null!; }
    }

    public sealed class GenerateResponse
    {
        internal GenerateResponse() => throw null!;
    }

    public readonly struct GrammarType
    {
    }

    public readonly struct Input
    {
    }

    public readonly struct Message
    {
    }

    public sealed class OpenAICompatRequest
    {
        public OpenAICompatRequest(Input input, int? dimensions, EncodingFormat? encodingFormat, string? model, string? user) => throw null!;

        public OpenAICompatRequest() => throw null!;

        public required Input Input { get => throw null!; set => throw null!; }
    }

    public sealed class OpenAICompatResponse
    {
        internal OpenAICompatResponse() => throw null!;
    }

    public readonly struct PredictInput
    {
        public PredictInput(string? value) => throw null!;

        public PredictInput(string? predictInputVariant1, IList<string>? predictInputVariant2, IList<IList<string>>? predictInputVariant3) => throw null!;
    }

    public sealed class PredictRequest
    {
        public PredictRequest(PredictInput inputs, bool? rawScores, bool? truncate, TruncationDirection? truncationDirection) => throw null!;

        public PredictRequest() => throw null!;

        public required PredictInput Inputs { get => throw null!; set => throw null!; }
    }

    public readonly struct PredictResponse
    {
    }

    public sealed class Rank
    {
        internal Rank() => throw null!;
    }

    public sealed class RerankRequest
    {
        public RerankRequest(string query, IList<string> texts, bool? rawScores, bool? returnText, bool? truncate, TruncationDirection? truncationDirection) => throw null!;

        public RerankRequest() => throw null!;

        public required string Query { get => throw null!; set => throw null!; }

        public required IList<string> Texts { get => throw null!; set => throw null!; }
    }

    public readonly struct SagemakerRequest
    {
        public SagemakerRequest(CompatGenerateRequest? value) => throw null!;

        public SagemakerRequest(ChatRequest? value) => throw null!;

        public SagemakerRequest(CompletionRequest? value) => throw null!;

        public SagemakerRequest(CompatGenerateRequest? compatGenerate, ChatRequest? chat, CompletionRequest? completion) => throw null!;
    }

    public readonly struct SagemakerResponse
    {
    }

    public readonly struct SagemakerStreamResponse
    {
    }

    public sealed class SimilarityInput
    {
        public SimilarityInput(IList<string> sentences, string sourceSentence) => throw null!;

        public SimilarityInput() => throw null!;

        public required IList<string> Sentences { get => throw null!; set => throw null!; }

        public required string SourceSentence { get => throw null!; set => throw null!; }
    }

    public sealed class SimilarityParameters
    {
        public SimilarityParameters(string? promptName, bool? truncate, TruncationDirection? truncationDirection) => throw null!;

        public SimilarityParameters() => throw null!;
    }

    public sealed class SimilarityRequest
    {
        public SimilarityRequest(SimilarityInput inputs, SimilarityParameters? parameters) => throw null!;

        public SimilarityRequest() => throw null!;

        public required SimilarityInput Inputs { get => throw null!; set => throw null!; }
    }

    public sealed class SparseValue
    {
        internal SparseValue() => throw null!;
    }

    public sealed class StreamOptions
    {
        public StreamOptions(bool? includeUsage) => throw null!;

        public StreamOptions() => throw null!;
    }

    public sealed class StreamResponse
    {
        internal StreamResponse() => throw null!;
    }

    public sealed class Tool
    {
        public Tool(FunctionDefinition function, string type) => throw null!;

        public Tool() => throw null!;

        public required FunctionDefinition Function { get => throw null!; set => throw null!; }

        public required string Type { get => throw null!; set => throw null!; }
    }

    public readonly struct ToolChoice
    {
    }

    public enum TruncationDirection
    {
        Left = 0,
        Right = 1,
    }
}

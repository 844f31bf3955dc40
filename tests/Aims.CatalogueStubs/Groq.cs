// Reference-only stub: signatures of Groq 1.0.0+8, read from tryAGI/Groq@776d399 src/libs/Groq/; no code of it.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Groq;

namespace Groq
{
    public sealed class GroqClient : IGroqClient, IDisposable
    {
        public GroqClient(HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        public GroqClient(HttpClient? httpClient, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public GroqClient(HttpClient? httpClient, Uri? baseUri, List<EndPointAuthorization>? authorizations, AutoSDKClientOptions? options, bool disposeHttpClient = true) => throw null!;

        public GroqClient(string apiKey, HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) => throw null!;

        internal GroqClient() => throw null!;

        public void Dispose() => throw null!;

        public static GroqClient CreateFromEnvironment(HttpClient? httpClient = null, Uri? baseUri = null, List<EndPointAuthorization>? authorizations = null, AutoSDKClientOptions? options = null, bool disposeHttpClient = true) => throw null!;
    }

    public interface IAudioClient : IDisposable
    {
        Task<CreateTranscriptionResponseJson> CreateTranscriptionAsync(CreateTranscriptionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<CreateTranscriptionResponseJson>> CreateTranscriptionAsResponseAsync(CreateTranscriptionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CreateTranscriptionResponseJson> CreateTranscriptionAsync(AnyOf<string, CreateTranscriptionRequestModel?> model, byte[]? file = null, string? filename = null, string? url = null, AnyOf<string, CreateTranscriptionRequestLanguage?>? language = null, string? prompt = null, CreateTranscriptionRequestResponseFormat? responseFormat = null, double? temperature = null, IList<CreateTranscriptionRequestTimestampGranularitie>? timestampGranularities = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CreateTranslationResponseJson> CreateTranslationAsync(CreateTranslationRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<CreateTranslationResponseJson>> CreateTranslationAsResponseAsync(CreateTranslationRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CreateTranslationResponseJson> CreateTranslationAsync(AnyOf<string, CreateTranslationRequestModel?> model, byte[]? file = null, string? filename = null, string? url = null, string? prompt = null, CreateTranslationRequestResponseFormat? responseFormat = null, double? temperature = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<byte[]> CreateSpeechAsync(CreateSpeechRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<Stream> CreateSpeechAsStreamAsync(CreateSpeechRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<byte[]>> CreateSpeechAsResponseAsync(CreateSpeechRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<byte[]> CreateSpeechAsync(AnyOf<string, CreateSpeechRequestModel?> model, string input, string voice, CreateSpeechRequestResponseFormat? responseFormat = null, int? sampleRate = null, double? speed = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IBatchClient : IDisposable
    {
        Task<Batch> CreateBatchAsync(CreateBatchRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<Batch>> CreateBatchAsResponseAsync(CreateBatchRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<Batch> CreateBatchAsync(string inputFileId, string completionWindow, CreateBatchRequestEndpoint endpoint = CreateBatchRequestEndpoint.V1ChatCompletions, Dictionary<string, string>? metadata = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IChatClient : IDisposable
    {
        Task<CreateChatCompletionResponse> CreateChatCompletionAsync(CreateChatCompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<CreateChatCompletionResponse>> CreateChatCompletionAsResponseAsync(CreateChatCompletionRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CreateChatCompletionResponse> CreateChatCompletionAsync(IList<ChatCompletionRequestMessage> messages, AnyOf<string, CreateChatCompletionRequestModel?> model, bool? disableToolValidation = null, double? frequencyPenalty = null, bool? includeReasoning = null, Dictionary<string, int>? logitBias = null, bool? logprobs = null, int? topLogprobs = null, int? maxCompletionTokens = null, int? n = null, double? presencePenalty = null, OneOf<ResponseFormatText, ResponseFormatJsonSchema, ResponseFormatJsonObject>? responseFormat = null, int? seed = null, CreateChatCompletionRequestServiceTier? serviceTier = null, OneOf<string, IList<string>>? stop = null, CreateChatCompletionRequestReasoningEffort? reasoningEffort = null, CreateChatCompletionRequestReasoningFormat? reasoningFormat = null, bool? stream = null, double? temperature = null, double? topP = null, IList<ChatCompletionTool>? tools = null, ChatCompletionToolChoiceOption? toolChoice = null, bool? parallelToolCalls = null, string? user = null, Dictionary<string, string>? metadata = null, bool? store = null, CreateChatCompletionRequestSearchSettings? searchSettings = null, CreateChatCompletionRequestCompoundCustom? compoundCustom = null, IList<ChatCompletionDocument>? documents = null, CreateChatCompletionRequestCitationOptions? citationOptions = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IEmbeddingsClient : IDisposable
    {
        Task<CreateEmbeddingResponse> CreateEmbeddingAsync(CreateEmbeddingRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<CreateEmbeddingResponse>> CreateEmbeddingAsResponseAsync(CreateEmbeddingRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CreateEmbeddingResponse> CreateEmbeddingAsync(OneOf<string, IList<string>> input, AnyOf<string, CreateEmbeddingRequestModel?> model, CreateEmbeddingRequestEncodingFormat? encodingFormat = null, string? user = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IFineTuningClient : IDisposable
    {
        Task<ReadFineTuningResponse> CreateFineTuningAsync(CreateFineTuningRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<ReadFineTuningResponse>> CreateFineTuningAsResponseAsync(CreateFineTuningRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<ReadFineTuningResponse> CreateFineTuningAsync(string? baseModel = null, string? inputFileId = null, string? name = null, string? type = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IRerankingClient : IDisposable
    {
        Task<RerankingResponse> CreateRerankingAsync(RerankingRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<RerankingResponse>> CreateRerankingAsResponseAsync(RerankingRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<RerankingResponse> CreateRerankingAsync(string model, string query, IList<string> docs, string? instruction = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public interface IResponsesClient : IDisposable
    {
        Task<CreateResponseResponse> CreateResponseAsync(CreateResponseRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<AutoSDKHttpResponse<CreateResponseResponse>> CreateResponseAsResponseAsync(CreateResponseRequest request, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);

        Task<CreateResponseResponse> CreateResponseAsync(AnyOf<string, CreateResponseRequestModel?> model, OneOf<string, IList<ResponseInputItem>> input, string? instructions = null, int? maxOutputTokens = null, double? temperature = null, double? topP = null, IList<ResponseTool>? tools = null, ResponseToolChoiceOption? toolChoice = null, CreateResponseRequestText? text = null, CreateResponseRequestReasoning? reasoning = null, Dictionary<string, string>? metadata = null, bool? parallelToolCalls = null, bool? store = null, bool? stream = null, string? user = null, CreateResponseRequestServiceTier? serviceTier = null, CreateResponseRequestTruncation? truncation = null, AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default);
    }

    public readonly struct AnyOf<T1, T2>
    {
        public AnyOf(T1? value) => throw null!;

        public AnyOf(T2? value) => throw null!;

        public AnyOf(T1? value1, T2? value2) => throw null!;
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

    public sealed class Batch
    {
        internal Batch() => throw null!;
    }

    public sealed class ChatCompletionDocument
    {
        public ChatCompletionDocument(ChatCompletionDocumentSource source, string? id) => throw null!;

        public ChatCompletionDocument() => throw null!;

        public required ChatCompletionDocumentSource Source { get => throw null!; set => throw null!; }
    }

    public readonly struct ChatCompletionDocumentSource
    {
    }

    public readonly struct ChatCompletionRequestMessage
    {
    }

    public sealed class ChatCompletionTool
    {
        public ChatCompletionTool() => throw null!;

        public required AnyOf<ChatCompletionToolType?, string> Type { get => throw null!; set => throw null!; }
    }

    public readonly struct ChatCompletionToolChoiceOption
    {
    }

    public enum ChatCompletionToolType
    {
        BrowserSearch = 0,
        CodeInterpreter = 1,
        Function = 2,
    }

    public sealed class CreateBatchRequest
    {
        public CreateBatchRequest(string inputFileId, string completionWindow, CreateBatchRequestEndpoint endpoint, Dictionary<string, string>? metadata) => throw null!;

        public CreateBatchRequest() => throw null!;

        public required string InputFileId { get => throw null!; set => throw null!; }

        public required string CompletionWindow { get => throw null!; set => throw null!; }
    }

    public enum CreateBatchRequestEndpoint
    {
        V1ChatCompletions = 0,
    }

    public sealed class CreateChatCompletionRequest
    {
        public CreateChatCompletionRequest(IList<ChatCompletionRequestMessage> messages, AnyOf<string, CreateChatCompletionRequestModel?> model, bool? disableToolValidation, double? frequencyPenalty, bool? includeReasoning, Dictionary<string, int>? logitBias, bool? logprobs, int? topLogprobs, int? maxCompletionTokens, int? n, double? presencePenalty, OneOf<ResponseFormatText, ResponseFormatJsonSchema, ResponseFormatJsonObject>? responseFormat, int? seed, CreateChatCompletionRequestServiceTier? serviceTier, OneOf<string, IList<string>>? stop, CreateChatCompletionRequestReasoningEffort? reasoningEffort, CreateChatCompletionRequestReasoningFormat? reasoningFormat, bool? stream, double? temperature, double? topP, IList<ChatCompletionTool>? tools, ChatCompletionToolChoiceOption? toolChoice, bool? parallelToolCalls, string? user, Dictionary<string, string>? metadata, bool? store, CreateChatCompletionRequestSearchSettings? searchSettings, CreateChatCompletionRequestCompoundCustom? compoundCustom, IList<ChatCompletionDocument>? documents, CreateChatCompletionRequestCitationOptions? citationOptions) => throw null!;

        public CreateChatCompletionRequest() => throw null!;

        public required IList<ChatCompletionRequestMessage> Messages { get => throw null!; set => throw null!; }

        public required AnyOf<string, CreateChatCompletionRequestModel?> Model { get => throw null!; set => throw null!; }
    }

    public enum CreateChatCompletionRequestCitationOptions
    {
        Disabled = 0,
        Enabled = 1,
    }

    public sealed class CreateChatCompletionRequestCompoundCustom
    {
        public CreateChatCompletionRequestCompoundCustom() => throw null!;
    }

    public enum CreateChatCompletionRequestModel
    {
        CompoundBeta = 0,
        CompoundBetaMini = 1,
        Gemma29bIt = 2,
        Llama318bInstant = 3,
        Llama3370bVersatile = 4,
        MetaLlamaLlama4Maverick17b128eInstruct = 5,
        MetaLlamaLlama4Scout17b16eInstruct = 6,
        MetaLlamaLlamaGuard412b = 7,
        MoonshotaiKimiK2Instruct = 8,
        OpenaiGptOss120b = 9,
        OpenaiGptOss20b = 10,
        QwenQwen332b = 11,
        QwenQwen3627b = 12,
    }

    public enum CreateChatCompletionRequestReasoningEffort
    {
        Default = 0,
        High = 1,
        Low = 2,
        Medium = 3,
        None = 4,
    }

    public enum CreateChatCompletionRequestReasoningFormat
    {
        Hidden = 0,
        Parsed = 1,
        Raw = 2,
    }

    public sealed class CreateChatCompletionRequestSearchSettings
    {
        public CreateChatCompletionRequestSearchSettings(IList<string>? includeDomains, IList<string>? excludeDomains, bool? includeImages, string? country) => throw null!;

        public CreateChatCompletionRequestSearchSettings() => throw null!;
    }

    public enum CreateChatCompletionRequestServiceTier
    {
        Auto = 0,
        Flex = 1,
        OnDemand = 2,
        OpenapiJsonNullSentinelValue2bf936000fe44250987aE5ddb203e464 = 3,
        Performance = 4,
    }

    public sealed class CreateChatCompletionResponse
    {
        internal CreateChatCompletionResponse() => throw null!;
    }

    public sealed class CreateEmbeddingRequest
    {
        public CreateEmbeddingRequest(OneOf<string, IList<string>> input, AnyOf<string, CreateEmbeddingRequestModel?> model, CreateEmbeddingRequestEncodingFormat? encodingFormat, string? user) => throw null!;

        public CreateEmbeddingRequest() => throw null!;

        public required OneOf<string, IList<string>> Input { get => throw null!; set => throw null!; }

        public required AnyOf<string, CreateEmbeddingRequestModel?> Model { get => throw null!; set => throw null!; }
    }

    public enum CreateEmbeddingRequestEncodingFormat
    {
        Base64 = 0,
        Float = 1,
    }

    public enum CreateEmbeddingRequestModel
    {
        NomicEmbedTextV15 = 0,
    }

    public sealed class CreateEmbeddingResponse
    {
        internal CreateEmbeddingResponse() => throw null!;
    }

    public sealed class CreateFineTuningRequest
    {
        public CreateFineTuningRequest(string? baseModel, string? inputFileId, string? name, string? type) => throw null!;

        public CreateFineTuningRequest() => throw null!;
    }

    public sealed class CreateResponseRequest
    {
        public CreateResponseRequest(AnyOf<string, CreateResponseRequestModel?> model, OneOf<string, IList<ResponseInputItem>> input, string? instructions, int? maxOutputTokens, double? temperature, double? topP, IList<ResponseTool>? tools, ResponseToolChoiceOption? toolChoice, CreateResponseRequestText? text, CreateResponseRequestReasoning? reasoning, Dictionary<string, string>? metadata, bool? parallelToolCalls, bool? store, bool? stream, string? user, CreateResponseRequestServiceTier? serviceTier, CreateResponseRequestTruncation? truncation) => throw null!;

        public CreateResponseRequest() => throw null!;

        public required AnyOf<string, CreateResponseRequestModel?> Model { get => throw null!; set => throw null!; }

        public required OneOf<string, IList<ResponseInputItem>> Input { get => throw null!; set => throw null!; }
    }

    public enum CreateResponseRequestModel
    {
        Gemma29bIt = 0,
        Llama318bInstant = 1,
        Llama3370bVersatile = 2,
        LlamaGuard38b = 3,
        Llama370b8192 = 4,
        Llama38b8192 = 5,
    }

    public sealed class CreateResponseRequestReasoning
    {
        public CreateResponseRequestReasoning() => throw null!;
    }

    public enum CreateResponseRequestServiceTier
    {
        Auto = 0,
        Default = 1,
        Flex = 2,
    }

    public sealed class CreateResponseRequestText
    {
        public CreateResponseRequestText() => throw null!;
    }

    public enum CreateResponseRequestTruncation
    {
        Auto = 0,
        Disabled = 1,
    }

    public sealed class CreateResponseResponse
    {
        internal CreateResponseResponse() => throw null!;
    }

    public sealed class CreateSpeechRequest
    {
        public CreateSpeechRequest(AnyOf<string, CreateSpeechRequestModel?> model, string input, string voice, CreateSpeechRequestResponseFormat? responseFormat, int? sampleRate, double? speed) => throw null!;

        public CreateSpeechRequest() => throw null!;

        public required AnyOf<string, CreateSpeechRequestModel?> Model { get => throw null!; set => throw null!; }

        public required string Input { get => throw null!; set => throw null!; }

        public required string Voice { get => throw null!; set => throw null!; }
    }

    public enum CreateSpeechRequestModel
    {
        PlayaiTts = 0,
        PlayaiTtsArabic = 1,
    }

    public enum CreateSpeechRequestResponseFormat
    {
        Flac = 0,
        Mp3 = 1,
        Mulaw = 2,
        Ogg = 3,
        Wav = 4,
    }

    public sealed class CreateTranscriptionRequest
    {
        public CreateTranscriptionRequest(AnyOf<string, CreateTranscriptionRequestModel?> model, byte[]? file, string? filename, string? url, AnyOf<string, CreateTranscriptionRequestLanguage?>? language, string? prompt, CreateTranscriptionRequestResponseFormat? responseFormat, double? temperature, IList<CreateTranscriptionRequestTimestampGranularitie>? timestampGranularities) => throw null!;

        public CreateTranscriptionRequest() => throw null!;

        public required AnyOf<string, CreateTranscriptionRequestModel?> Model { get => throw null!; set => throw null!; }
    }

    public enum CreateTranscriptionRequestLanguage
    {
        Af = 0,
        Am = 1,
        Ar = 2,
        As = 3,
        Az = 4,
        Ba = 5,
        Be = 6,
        Bg = 7,
        Bn = 8,
        Bo = 9,
        Br = 10,
        Bs = 11,
        Ca = 12,
        Cs = 13,
        Cy = 14,
        Da = 15,
        De = 16,
        El = 17,
        En = 18,
        Es = 19,
        Et = 20,
        Eu = 21,
        Fa = 22,
        Fi = 23,
        Fo = 24,
        Fr = 25,
        Gl = 26,
        Gu = 27,
        Ha = 28,
        Haw = 29,
        He = 30,
        Hi = 31,
        Hr = 32,
        Ht = 33,
        Hu = 34,
        Hy = 35,
        Id = 36,
        Is = 37,
        It = 38,
        Ja = 39,
        Jv = 40,
        Ka = 41,
        Kk = 42,
        Km = 43,
        Kn = 44,
        Ko = 45,
        La = 46,
        Lb = 47,
        Ln = 48,
        Lo = 49,
        Lt = 50,
        Lv = 51,
        Mg = 52,
        Mi = 53,
        Mk = 54,
        Ml = 55,
        Mn = 56,
        Mr = 57,
        Ms = 58,
        Mt = 59,
        My = 60,
        Ne = 61,
        Nl = 62,
        Nn = 63,
        No = 64,
        Oc = 65,
        Pa = 66,
        Pl = 67,
        Ps = 68,
        Pt = 69,
        Ro = 70,
        Ru = 71,
        Sa = 72,
        Sd = 73,
        Si = 74,
        Sk = 75,
        Sl = 76,
        Sn = 77,
        So = 78,
        Sq = 79,
        Sr = 80,
        Su = 81,
        Sv = 82,
        Sw = 83,
        Ta = 84,
        Te = 85,
        Tg = 86,
        Th = 87,
        Tk = 88,
        Tl = 89,
        Tr = 90,
        Tt = 91,
        Uk = 92,
        Ur = 93,
        Uz = 94,
        Vi = 95,
        Yi = 96,
        Yo = 97,
        Yue = 98,
        Zh = 99,
    }

    public enum CreateTranscriptionRequestModel
    {
        WhisperLargeV3 = 0,
        WhisperLargeV3Turbo = 1,
    }

    public enum CreateTranscriptionRequestResponseFormat
    {
        Json = 0,
        Text = 1,
        VerboseJson = 2,
    }

    public enum CreateTranscriptionRequestTimestampGranularitie
    {
        Segment = 0,
        Word = 1,
    }

    public sealed class CreateTranscriptionResponseJson
    {
        internal CreateTranscriptionResponseJson() => throw null!;
    }

    public sealed class CreateTranslationRequest
    {
        public CreateTranslationRequest(AnyOf<string, CreateTranslationRequestModel?> model, byte[]? file, string? filename, string? url, string? prompt, CreateTranslationRequestResponseFormat? responseFormat, double? temperature) => throw null!;

        public CreateTranslationRequest() => throw null!;

        public required AnyOf<string, CreateTranslationRequestModel?> Model { get => throw null!; set => throw null!; }
    }

    public enum CreateTranslationRequestModel
    {
        WhisperLargeV3 = 0,
        WhisperLargeV3Turbo = 1,
    }

    public enum CreateTranslationRequestResponseFormat
    {
        Json = 0,
        Text = 1,
        VerboseJson = 2,
    }

    public sealed class CreateTranslationResponseJson
    {
        internal CreateTranslationResponseJson() => throw null!;
    }

    public class EndPointAuthorization
    {
        public EndPointAuthorization() => throw null!;
    }

    public interface IGroqClient : IDisposable
    {
    }

    public readonly struct OneOf<T1, T2>
    {
        public OneOf(T1? value) => throw null!;

        public OneOf(T2? value) => throw null!;

        public OneOf(T1? value1, T2? value2) => throw null!;
    }

    public readonly struct OneOf<T1, T2, T3>
    {
        public OneOf(T1? value) => throw null!;

        public OneOf(T2? value) => throw null!;

        public OneOf(T3? value) => throw null!;

        public OneOf(T1? value1, T2? value2, T3? value3) => throw null!;
    }

    public sealed class ReadFineTuningResponse
    {
        internal ReadFineTuningResponse() => throw null!;
    }

    public sealed class RerankingRequest
    {
        public RerankingRequest(string model, string query, IList<string> docs, string? instruction) => throw null!;

        public RerankingRequest() => throw null!;

        public required string Model { get => throw null!; set => throw null!; }

        public required string Query { get => throw null!; set => throw null!; }

        public required IList<string> Docs { get => throw null!; set => throw null!; }
    }

    public sealed class RerankingResponse
    {
        internal RerankingResponse() => throw null!;
    }

    public sealed class ResponseFormatJsonObject
    {
        public ResponseFormatJsonObject() => throw null!;
    }

    public sealed class ResponseFormatJsonSchema
    {
        public ResponseFormatJsonSchema() => throw null!;

        public required ResponseFormatJsonSchemaJsonSchema JsonSchema { get => throw null!; set => throw null!; }
    }

    public sealed class ResponseFormatJsonSchemaJsonSchema
    {
        internal ResponseFormatJsonSchemaJsonSchema() => throw null!;
    }

    public sealed class ResponseFormatText
    {
        public ResponseFormatText() => throw null!;
    }

    public readonly struct ResponseInputItem
    {
    }

    public sealed class ResponseTool
    {
        public ResponseTool() => throw null!;

        public required string Name { get => throw null!; set => throw null!; }
    }

    public readonly struct ResponseToolChoiceOption
    {
    }
}

// Reference-only stub: signatures of Google.Cloud.Translate.V3 (API v3), read from googleapis/google-cloud-dotnet@0687379 apis/Google.Cloud.Translate.V3/Google.Cloud.Translate.V3/TranslationServiceClient.g.cs; no code of it.
// Base classes are left out, and with them the members that override theirs.
// The overloads whose parent is a LocationName are left out: they have the same names and parameters.
// Refers to: stub Google.Api.Gax.Grpc
#nullable disable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Google.Api.Gax.Grpc;

namespace Google.Cloud.Translate.V3
{
    public sealed class TranslationServiceClientBuilder
    {
        public TranslationServiceClientBuilder() => throw null;
    }

    public abstract class TranslationServiceClient
    {
        public static Task<TranslationServiceClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;

        public static TranslationServiceClient Create() => throw null;

        public virtual TranslateTextResponse TranslateText(TranslateTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(TranslateTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(TranslateTextRequest request, CancellationToken cancellationToken) => throw null;

        public virtual TranslateTextResponse TranslateText(string parent, string targetLanguageCode, IEnumerable<string> contents, CallSettings callSettings = null) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(string parent, string targetLanguageCode, IEnumerable<string> contents, CallSettings callSettings = null) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(string parent, string targetLanguageCode, IEnumerable<string> contents, CancellationToken cancellationToken) => throw null;

        public virtual TranslateTextResponse TranslateText(string parent, string model, string mimeType, string sourceLanguageCode, string targetLanguageCode, IEnumerable<string> contents, CallSettings callSettings = null) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(string parent, string model, string mimeType, string sourceLanguageCode, string targetLanguageCode, IEnumerable<string> contents, CallSettings callSettings = null) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(string parent, string model, string mimeType, string sourceLanguageCode, string targetLanguageCode, IEnumerable<string> contents, CancellationToken cancellationToken) => throw null;

        public virtual DetectLanguageResponse DetectLanguage(DetectLanguageRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<DetectLanguageResponse> DetectLanguageAsync(DetectLanguageRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<DetectLanguageResponse> DetectLanguageAsync(DetectLanguageRequest request, CancellationToken cancellationToken) => throw null;

        public virtual DetectLanguageResponse DetectLanguage(string parent, string model, string mimeType, string content, CallSettings callSettings = null) => throw null;

        public virtual Task<DetectLanguageResponse> DetectLanguageAsync(string parent, string model, string mimeType, string content, CallSettings callSettings = null) => throw null;

        public virtual Task<DetectLanguageResponse> DetectLanguageAsync(string parent, string model, string mimeType, string content, CancellationToken cancellationToken) => throw null;
    }

    public sealed class TranslateTextRequest
    {
        public string Model { get => throw null; set => throw null; }
    }

    public sealed class TranslateTextResponse
    {
    }

    public sealed class DetectLanguageRequest
    {
        public string Model { get => throw null; set => throw null; }
    }

    public sealed class DetectLanguageResponse
    {
    }
}

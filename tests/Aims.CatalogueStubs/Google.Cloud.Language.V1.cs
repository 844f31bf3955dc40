// Reference-only stub: signatures of Google.Cloud.Language.V1 (API v1), read from googleapis/google-cloud-dotnet@0687379 apis/Google.Cloud.Language.V1/Google.Cloud.Language.V1/LanguageServiceClient.g.cs; no code of it.
// Base classes are left out, and with them the members that override theirs.
// Refers to: stub Google.Api.Gax.Grpc
#nullable disable
using System.Threading;
using System.Threading.Tasks;
using Google.Api.Gax.Grpc;

namespace Google.Cloud.Language.V1
{
    public sealed class LanguageServiceClientBuilder
    {
        public LanguageServiceClientBuilder() => throw null;
    }

    public abstract class LanguageServiceClient
    {
        public static Task<LanguageServiceClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;

        public static LanguageServiceClient Create() => throw null;

        public virtual AnalyzeSentimentResponse AnalyzeSentiment(AnalyzeSentimentRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSentimentResponse> AnalyzeSentimentAsync(AnalyzeSentimentRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSentimentResponse> AnalyzeSentimentAsync(AnalyzeSentimentRequest request, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeSentimentResponse AnalyzeSentiment(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSentimentResponse> AnalyzeSentimentAsync(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSentimentResponse> AnalyzeSentimentAsync(Document document, EncodingType encodingType, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeSentimentResponse AnalyzeSentiment(Document document, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSentimentResponse> AnalyzeSentimentAsync(Document document, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSentimentResponse> AnalyzeSentimentAsync(Document document, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeEntitiesResponse AnalyzeEntities(AnalyzeEntitiesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitiesResponse> AnalyzeEntitiesAsync(AnalyzeEntitiesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitiesResponse> AnalyzeEntitiesAsync(AnalyzeEntitiesRequest request, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeEntitiesResponse AnalyzeEntities(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitiesResponse> AnalyzeEntitiesAsync(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitiesResponse> AnalyzeEntitiesAsync(Document document, EncodingType encodingType, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeEntitySentimentResponse AnalyzeEntitySentiment(AnalyzeEntitySentimentRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitySentimentResponse> AnalyzeEntitySentimentAsync(AnalyzeEntitySentimentRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitySentimentResponse> AnalyzeEntitySentimentAsync(AnalyzeEntitySentimentRequest request, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeEntitySentimentResponse AnalyzeEntitySentiment(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitySentimentResponse> AnalyzeEntitySentimentAsync(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeEntitySentimentResponse> AnalyzeEntitySentimentAsync(Document document, EncodingType encodingType, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeSyntaxResponse AnalyzeSyntax(AnalyzeSyntaxRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSyntaxResponse> AnalyzeSyntaxAsync(AnalyzeSyntaxRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSyntaxResponse> AnalyzeSyntaxAsync(AnalyzeSyntaxRequest request, CancellationToken cancellationToken) => throw null;

        public virtual AnalyzeSyntaxResponse AnalyzeSyntax(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSyntaxResponse> AnalyzeSyntaxAsync(Document document, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnalyzeSyntaxResponse> AnalyzeSyntaxAsync(Document document, EncodingType encodingType, CancellationToken cancellationToken) => throw null;

        public virtual ClassifyTextResponse ClassifyText(ClassifyTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<ClassifyTextResponse> ClassifyTextAsync(ClassifyTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<ClassifyTextResponse> ClassifyTextAsync(ClassifyTextRequest request, CancellationToken cancellationToken) => throw null;

        public virtual ClassifyTextResponse ClassifyText(Document document, CallSettings callSettings = null) => throw null;

        public virtual Task<ClassifyTextResponse> ClassifyTextAsync(Document document, CallSettings callSettings = null) => throw null;

        public virtual Task<ClassifyTextResponse> ClassifyTextAsync(Document document, CancellationToken cancellationToken) => throw null;

        public virtual ModerateTextResponse ModerateText(ModerateTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<ModerateTextResponse> ModerateTextAsync(ModerateTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<ModerateTextResponse> ModerateTextAsync(ModerateTextRequest request, CancellationToken cancellationToken) => throw null;

        public virtual ModerateTextResponse ModerateText(Document document, CallSettings callSettings = null) => throw null;

        public virtual Task<ModerateTextResponse> ModerateTextAsync(Document document, CallSettings callSettings = null) => throw null;

        public virtual Task<ModerateTextResponse> ModerateTextAsync(Document document, CancellationToken cancellationToken) => throw null;

        public virtual AnnotateTextResponse AnnotateText(AnnotateTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnnotateTextResponse> AnnotateTextAsync(AnnotateTextRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<AnnotateTextResponse> AnnotateTextAsync(AnnotateTextRequest request, CancellationToken cancellationToken) => throw null;

        public virtual AnnotateTextResponse AnnotateText(Document document, AnnotateTextRequest.Types.Features features, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnnotateTextResponse> AnnotateTextAsync(Document document, AnnotateTextRequest.Types.Features features, EncodingType encodingType, CallSettings callSettings = null) => throw null;

        public virtual Task<AnnotateTextResponse> AnnotateTextAsync(Document document, AnnotateTextRequest.Types.Features features, EncodingType encodingType, CancellationToken cancellationToken) => throw null;
    }

    public sealed class Document
    {
    }

    public enum EncodingType
    {
    }

    public sealed class AnalyzeSentimentRequest
    {
    }

    public sealed class AnalyzeSentimentResponse
    {
    }

    public sealed class AnalyzeEntitiesRequest
    {
    }

    public sealed class AnalyzeEntitiesResponse
    {
    }

    public sealed class AnalyzeEntitySentimentRequest
    {
    }

    public sealed class AnalyzeEntitySentimentResponse
    {
    }

    public sealed class AnalyzeSyntaxRequest
    {
    }

    public sealed class AnalyzeSyntaxResponse
    {
    }

    public sealed class ClassifyTextRequest
    {
    }

    public sealed class ClassifyTextResponse
    {
    }

    public sealed class ModerateTextRequest
    {
    }

    public sealed class ModerateTextResponse
    {
    }

    public sealed class AnnotateTextRequest
    {
        public static class Types
        {
            public sealed class Features
            {
            }
        }
    }

    public sealed class AnnotateTextResponse
    {
    }
}

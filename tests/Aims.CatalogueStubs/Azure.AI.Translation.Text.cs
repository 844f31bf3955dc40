// Reference-only stub: signatures of Azure.AI.Translation.Text API 2025-10-01-preview, read from Azure/azure-sdk-for-net@0188f2d sdk/translation/Azure.AI.Translation.Text/api/Azure.AI.Translation.Text.net8.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.Translation.Text
{
    public partial class TextTranslationClient
    {
        protected TextTranslationClient() => throw null;

        public TextTranslationClient(AzureKeyCredential credential, string region = "global", TextTranslationClientOptions options = null) => throw null;

        public TextTranslationClient(AzureKeyCredential credential, Uri endpoint, string region = "global", TextTranslationClientOptions options = null) => throw null;

        public TextTranslationClient(TokenCredential credential, TextTranslationClientOptions options = null) => throw null;

        public TextTranslationClient(TokenCredential credential, string resourceId, string region = "global", string tokenScope = "https://cognitiveservices.azure.com/.default", TextTranslationClientOptions options = null) => throw null;

        public TextTranslationClient(TokenCredential credential, Uri endpoint, string tokenScope = "https://cognitiveservices.azure.com/.default", TextTranslationClientOptions options = null) => throw null;

        public TextTranslationClient(TokenCredential credential, Uri endpoint, string resourceId, string region = "global", string tokenScope = "https://cognitiveservices.azure.com/.default", TextTranslationClientOptions options = null) => throw null;

        public TextTranslationClient(Uri endpoint) => throw null;

        public TextTranslationClient(Uri endpoint, TextTranslationClientOptions options) => throw null;

        public virtual Response<IReadOnlyList<TranslatedTextItem>> Translate(TextTranslationTranslateOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<TranslatedTextItem> Translate(TranslateInputItem input, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response Translate(RequestContent content, string clientTraceId = null, RequestContext context = null) => throw null;

        public virtual Response<IReadOnlyList<TranslatedTextItem>> Translate(IEnumerable<TranslateInputItem> inputs, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<IReadOnlyList<TranslatedTextItem>> Translate(IEnumerable<string> targetLanguages, IEnumerable<string> content, Guid clientTraceId = default(Guid), string sourceLanguage = null, TextType? textType = default(TextType?), string category = null, ProfanityAction? profanityAction = default(ProfanityAction?), ProfanityMarker? profanityMarker = default(ProfanityMarker?), bool? includeAlignment = default(bool?), bool? includeSentenceLength = default(bool?), string suggestedFrom = null, string fromScript = null, string toScript = null, bool? allowFallback = default(bool?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<IReadOnlyList<TranslatedTextItem>> Translate(IEnumerable<string> content, string targetLanguage, string sourceLanguage = null, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<IReadOnlyList<TranslatedTextItem>> Translate(string targetLanguage, IEnumerable<string> content, string sourceLanguage = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<TranslatedTextItem> Translate(string text, string targetLanguage, string sourceLanguage = null, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<IReadOnlyList<TranslatedTextItem>> Translate(string targetLanguage, string text, string sourceLanguage = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(TextTranslationTranslateOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<TranslatedTextItem>> TranslateAsync(TranslateInputItem input, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> TranslateAsync(RequestContent content, string clientTraceId = null, RequestContext context = null) => throw null;

        public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(IEnumerable<TranslateInputItem> inputs, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(IEnumerable<string> targetLanguages, IEnumerable<string> content, Guid clientTraceId = default(Guid), string sourceLanguage = null, TextType? textType = default(TextType?), string category = null, ProfanityAction? profanityAction = default(ProfanityAction?), ProfanityMarker? profanityMarker = default(ProfanityMarker?), bool? includeAlignment = default(bool?), bool? includeSentenceLength = default(bool?), string suggestedFrom = null, string fromScript = null, string toScript = null, bool? allowFallback = default(bool?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(IEnumerable<string> content, string targetLanguage, string sourceLanguage = null, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(string targetLanguage, IEnumerable<string> content, string sourceLanguage = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<TranslatedTextItem>> TranslateAsync(string text, string targetLanguage, string sourceLanguage = null, Guid clientTraceId = default(Guid), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(string targetLanguage, string text, string sourceLanguage = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class TextTranslationClientOptions : ClientOptions
    {
    }

    public partial class TextTranslationTranslateOptions
    {
        internal TextTranslationTranslateOptions() => throw null;
    }

    public partial class TranslatedTextItem
    {
        internal TranslatedTextItem() => throw null;
    }

    public partial class TranslateInputItem
    {
        internal TranslateInputItem() => throw null;
    }

    public enum ProfanityAction
    {
    }

    public enum ProfanityMarker
    {
    }

    public readonly partial struct TextType
    {
    }
}

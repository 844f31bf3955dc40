// Reference-only stub: signatures of Azure.AI.TextAnalytics API 2023-04-01, read from Azure/azure-sdk-for-net@48c558a sdk/textanalytics/Azure.AI.TextAnalytics/api/Azure.AI.TextAnalytics.net8.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.TextAnalytics
{
    public partial class TextAnalyticsClient
    {
        protected TextAnalyticsClient() => throw null;

        public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential) => throw null;

        public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options) => throw null;

        public TextAnalyticsClient(Uri endpoint, TokenCredential credential) => throw null;

        public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options) => throw null;

        public virtual AbstractiveSummarizeOperation AbstractiveSummarize(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, AbstractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AbstractiveSummarizeOperation AbstractiveSummarize(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, AbstractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AbstractiveSummarizeOperation> AbstractiveSummarizeAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, AbstractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AbstractiveSummarizeOperation> AbstractiveSummarizeAsync(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, AbstractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeActionsOperation AnalyzeActions(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, TextAnalyticsActions actions, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeActionsOperation AnalyzeActions(WaitUntil waitUntil, IEnumerable<string> documents, TextAnalyticsActions actions, string language = null, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeActionsOperation> AnalyzeActionsAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, TextAnalyticsActions actions, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeActionsOperation> AnalyzeActionsAsync(WaitUntil waitUntil, IEnumerable<string> documents, TextAnalyticsActions actions, string language = null, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeHealthcareEntitiesOperation AnalyzeHealthcareEntities(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, AnalyzeHealthcareEntitiesOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeHealthcareEntitiesOperation AnalyzeHealthcareEntities(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, AnalyzeHealthcareEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeHealthcareEntitiesOperation> AnalyzeHealthcareEntitiesAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, AnalyzeHealthcareEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeHealthcareEntitiesOperation> AnalyzeHealthcareEntitiesAsync(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, AnalyzeHealthcareEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<DocumentSentiment> AnalyzeSentiment(string document, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<DocumentSentiment> AnalyzeSentiment(string document, string language, CancellationToken cancellationToken) => throw null;

        public virtual Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(string document, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(string document, string language, CancellationToken cancellationToken) => throw null;

        public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<string> documents, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<string> documents, string language, TextAnalyticsRequestOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<string> documents, string language = null, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<string> documents, string language, TextAnalyticsRequestOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<DetectedLanguage> DetectLanguage(string document, string countryHint = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<DetectedLanguage>> DetectLanguageAsync(string document, string countryHint = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(IEnumerable<string> documents, string countryHint = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(IEnumerable<string> documents, string countryHint = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(string document, string language = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(string document, string language = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ExtractiveSummarizeOperation ExtractiveSummarize(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, ExtractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ExtractiveSummarizeOperation ExtractiveSummarize(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, ExtractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ExtractiveSummarizeOperation> ExtractiveSummarizeAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, ExtractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ExtractiveSummarizeOperation> ExtractiveSummarizeAsync(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, ExtractiveSummarizeOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation MultiLabelClassify(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation MultiLabelClassify(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> MultiLabelClassifyAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> MultiLabelClassifyAsync(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual RecognizeCustomEntitiesOperation RecognizeCustomEntities(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual RecognizeCustomEntitiesOperation RecognizeCustomEntities(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RecognizeCustomEntitiesOperation> RecognizeCustomEntitiesAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RecognizeCustomEntitiesOperation> RecognizeCustomEntitiesAsync(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<CategorizedEntityCollection> RecognizeEntities(string document, string language = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<CategorizedEntityCollection>> RecognizeEntitiesAsync(string document, string language = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<RecognizeEntitiesResultCollection> RecognizeEntitiesBatch(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<RecognizeEntitiesResultCollection> RecognizeEntitiesBatch(IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<LinkedEntityCollection> RecognizeLinkedEntities(string document, string language = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<LinkedEntityCollection>> RecognizeLinkedEntitiesAsync(string document, string language = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<RecognizeLinkedEntitiesResultCollection> RecognizeLinkedEntitiesBatch(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<RecognizeLinkedEntitiesResultCollection> RecognizeLinkedEntitiesBatch(IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<RecognizeLinkedEntitiesResultCollection>> RecognizeLinkedEntitiesBatchAsync(IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<RecognizeLinkedEntitiesResultCollection>> RecognizeLinkedEntitiesBatchAsync(IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<PiiEntityCollection> RecognizePiiEntities(string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(IEnumerable<string> documents, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(IEnumerable<TextDocumentInput> documents, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(IEnumerable<string> documents, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation SingleLabelClassify(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation SingleLabelClassify(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(WaitUntil waitUntil, IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeActionsOperation StartAnalyzeActions(IEnumerable<TextDocumentInput> documents, TextAnalyticsActions actions, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeActionsOperation StartAnalyzeActions(IEnumerable<string> documents, TextAnalyticsActions actions, string language = null, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeActionsOperation> StartAnalyzeActionsAsync(IEnumerable<TextDocumentInput> documents, TextAnalyticsActions actions, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeActionsOperation> StartAnalyzeActionsAsync(IEnumerable<string> documents, TextAnalyticsActions actions, string language = null, AnalyzeActionsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeHealthcareEntitiesOperation StartAnalyzeHealthcareEntities(IEnumerable<TextDocumentInput> documents, AnalyzeHealthcareEntitiesOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeHealthcareEntitiesOperation StartAnalyzeHealthcareEntities(IEnumerable<string> documents, string language = null, AnalyzeHealthcareEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeHealthcareEntitiesOperation> StartAnalyzeHealthcareEntitiesAsync(IEnumerable<TextDocumentInput> documents, AnalyzeHealthcareEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeHealthcareEntitiesOperation> StartAnalyzeHealthcareEntitiesAsync(IEnumerable<string> documents, string language = null, AnalyzeHealthcareEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation StartMultiLabelClassify(IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation StartMultiLabelClassify(IEnumerable<string> documents, string projectName, string deploymentName, string language = null, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> StartMultiLabelClassifyAsync(IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> StartMultiLabelClassifyAsync(IEnumerable<string> documents, string projectName, string deploymentName, string language = null, MultiLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual RecognizeCustomEntitiesOperation StartRecognizeCustomEntities(IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual RecognizeCustomEntitiesOperation StartRecognizeCustomEntities(IEnumerable<string> documents, string projectName, string deploymentName, string language = null, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RecognizeCustomEntitiesOperation> StartRecognizeCustomEntitiesAsync(IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RecognizeCustomEntitiesOperation> StartRecognizeCustomEntitiesAsync(IEnumerable<string> documents, string projectName, string deploymentName, string language = null, RecognizeCustomEntitiesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation StartSingleLabelClassify(IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation StartSingleLabelClassify(IEnumerable<string> documents, string projectName, string deploymentName, string language = null, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> StartSingleLabelClassifyAsync(IEnumerable<TextDocumentInput> documents, string projectName, string deploymentName, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> StartSingleLabelClassifyAsync(IEnumerable<string> documents, string projectName, string deploymentName, string language = null, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AbstractiveSummarizeOptions
    {
        public AbstractiveSummarizeOptions() => throw null;
    }

    public partial class AnalyzeActionsOptions
    {
        public AnalyzeActionsOptions() => throw null;
    }

    public partial class AnalyzeHealthcareEntitiesOptions
    {
        public AnalyzeHealthcareEntitiesOptions() => throw null;
    }

    public partial class AnalyzeSentimentOptions
    {
        public AnalyzeSentimentOptions() => throw null;
    }

    public partial class ExtractiveSummarizeOptions
    {
        public ExtractiveSummarizeOptions() => throw null;
    }

    public partial class MultiLabelClassifyOptions
    {
        public MultiLabelClassifyOptions() => throw null;
    }

    public partial class RecognizeCustomEntitiesOptions
    {
        public RecognizeCustomEntitiesOptions() => throw null;
    }

    public partial class RecognizePiiEntitiesOptions
    {
        public RecognizePiiEntitiesOptions() => throw null;
    }

    public partial class SingleLabelClassifyOptions
    {
        public SingleLabelClassifyOptions() => throw null;
    }

    public partial class TextAnalyticsActions
    {
        public TextAnalyticsActions() => throw null;
    }

    public partial class TextAnalyticsRequestOptions
    {
        public TextAnalyticsRequestOptions() => throw null;
    }

    public partial class AbstractiveSummarizeOperation
    {
        internal AbstractiveSummarizeOperation() => throw null;
    }

    public partial class AnalyzeActionsOperation
    {
        internal AnalyzeActionsOperation() => throw null;
    }

    public partial class AnalyzeHealthcareEntitiesOperation
    {
        internal AnalyzeHealthcareEntitiesOperation() => throw null;
    }

    public partial class AnalyzeSentimentResultCollection
    {
        internal AnalyzeSentimentResultCollection() => throw null;
    }

    public partial class CategorizedEntityCollection
    {
        internal CategorizedEntityCollection() => throw null;
    }

    public partial class ClassifyDocumentOperation
    {
        internal ClassifyDocumentOperation() => throw null;
    }

    public partial class DetectLanguageInput
    {
        internal DetectLanguageInput() => throw null;
    }

    public partial class DetectLanguageResultCollection
    {
        internal DetectLanguageResultCollection() => throw null;
    }

    public partial class DetectedLanguage
    {
        internal DetectedLanguage() => throw null;
    }

    public partial class DocumentSentiment
    {
        internal DocumentSentiment() => throw null;
    }

    public partial class ExtractKeyPhrasesResultCollection
    {
        internal ExtractKeyPhrasesResultCollection() => throw null;
    }

    public partial class ExtractiveSummarizeOperation
    {
        internal ExtractiveSummarizeOperation() => throw null;
    }

    public partial class KeyPhraseCollection
    {
        internal KeyPhraseCollection() => throw null;
    }

    public partial class LinkedEntityCollection
    {
        internal LinkedEntityCollection() => throw null;
    }

    public partial class PiiEntityCollection
    {
        internal PiiEntityCollection() => throw null;
    }

    public partial class RecognizeCustomEntitiesOperation
    {
        internal RecognizeCustomEntitiesOperation() => throw null;
    }

    public partial class RecognizeEntitiesResultCollection
    {
        internal RecognizeEntitiesResultCollection() => throw null;
    }

    public partial class RecognizeLinkedEntitiesResultCollection
    {
        internal RecognizeLinkedEntitiesResultCollection() => throw null;
    }

    public partial class RecognizePiiEntitiesResultCollection
    {
        internal RecognizePiiEntitiesResultCollection() => throw null;
    }

    public partial class TextDocumentInput
    {
        internal TextDocumentInput() => throw null;
    }

    public partial class TextAnalyticsClientOptions : ClientOptions
    {
    }
}

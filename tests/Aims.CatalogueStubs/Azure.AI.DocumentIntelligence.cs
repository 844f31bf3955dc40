// Reference-only stub: signatures of Azure.AI.DocumentIntelligence API 2024-11-30, read from Azure/azure-sdk-for-net@07701aa sdk/documentintelligence/Azure.AI.DocumentIntelligence/api/Azure.AI.DocumentIntelligence.net8.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.DocumentIntelligence
{
    public partial class DocumentIntelligenceClient
    {
        protected DocumentIntelligenceClient() => throw null;

        public DocumentIntelligenceClient(Uri endpoint, AzureKeyCredential credential) => throw null;

        public DocumentIntelligenceClient(Uri endpoint, AzureKeyCredential credential, DocumentIntelligenceClientOptions options) => throw null;

        public DocumentIntelligenceClient(Uri endpoint, TokenCredential credential) => throw null;

        public DocumentIntelligenceClient(Uri endpoint, TokenCredential credential, DocumentIntelligenceClientOptions options) => throw null;

        public virtual Operation<AnalyzeBatchResult> AnalyzeBatchDocuments(WaitUntil waitUntil, AnalyzeBatchDocumentsOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<BinaryData> AnalyzeBatchDocuments(WaitUntil waitUntil, string modelId, RequestContent content, string pages = null, string locale = null, string stringIndexType = null, IEnumerable<DocumentAnalysisFeature> features = null, IEnumerable<string> queryFields = null, string outputContentFormat = null, IEnumerable<AnalyzeOutputOption> output = null, RequestContext context = null) => throw null;

        public virtual Task<Operation<AnalyzeBatchResult>> AnalyzeBatchDocumentsAsync(WaitUntil waitUntil, AnalyzeBatchDocumentsOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<BinaryData>> AnalyzeBatchDocumentsAsync(WaitUntil waitUntil, string modelId, RequestContent content, string pages = null, string locale = null, string stringIndexType = null, IEnumerable<DocumentAnalysisFeature> features = null, IEnumerable<string> queryFields = null, string outputContentFormat = null, IEnumerable<AnalyzeOutputOption> output = null, RequestContext context = null) => throw null;

        public virtual Operation<AnalyzeResult> AnalyzeDocument(WaitUntil waitUntil, AnalyzeDocumentOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<BinaryData> AnalyzeDocument(WaitUntil waitUntil, string modelId, RequestContent content, string pages = null, string locale = null, string stringIndexType = null, IEnumerable<DocumentAnalysisFeature> features = null, IEnumerable<string> queryFields = null, string outputContentFormat = null, IEnumerable<AnalyzeOutputOption> output = null, RequestContext context = null) => throw null;

        public virtual Operation<AnalyzeResult> AnalyzeDocument(WaitUntil waitUntil, string modelId, BinaryData bytesSource, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<AnalyzeResult> AnalyzeDocument(WaitUntil waitUntil, string modelId, Uri uriSource, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<AnalyzeResult>> AnalyzeDocumentAsync(WaitUntil waitUntil, AnalyzeDocumentOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<BinaryData>> AnalyzeDocumentAsync(WaitUntil waitUntil, string modelId, RequestContent content, string pages = null, string locale = null, string stringIndexType = null, IEnumerable<DocumentAnalysisFeature> features = null, IEnumerable<string> queryFields = null, string outputContentFormat = null, IEnumerable<AnalyzeOutputOption> output = null, RequestContext context = null) => throw null;

        public virtual Task<Operation<AnalyzeResult>> AnalyzeDocumentAsync(WaitUntil waitUntil, string modelId, BinaryData bytesSource, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<AnalyzeResult>> AnalyzeDocumentAsync(WaitUntil waitUntil, string modelId, Uri uriSource, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<AnalyzeResult> ClassifyDocument(WaitUntil waitUntil, ClassifyDocumentOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<BinaryData> ClassifyDocument(WaitUntil waitUntil, string classifierId, RequestContent content, string stringIndexType = null, string split = null, string pages = null, RequestContext context = null) => throw null;

        public virtual Task<Operation<AnalyzeResult>> ClassifyDocumentAsync(WaitUntil waitUntil, ClassifyDocumentOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<BinaryData>> ClassifyDocumentAsync(WaitUntil waitUntil, string classifierId, RequestContent content, string stringIndexType = null, string split = null, string pages = null, RequestContext context = null) => throw null;
    }

    public partial class DocumentIntelligenceAdministrationClient
    {
        protected DocumentIntelligenceAdministrationClient() => throw null;

        public virtual Operation<DocumentClassifierDetails> BuildClassifier(WaitUntil waitUntil, BuildClassifierOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<BinaryData> BuildClassifier(WaitUntil waitUntil, RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Operation<DocumentClassifierDetails>> BuildClassifierAsync(WaitUntil waitUntil, BuildClassifierOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<BinaryData>> BuildClassifierAsync(WaitUntil waitUntil, RequestContent content, RequestContext context = null) => throw null;

        public virtual Operation<DocumentModelDetails> BuildDocumentModel(WaitUntil waitUntil, BuildDocumentModelOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Operation<BinaryData> BuildDocumentModel(WaitUntil waitUntil, RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Operation<DocumentModelDetails>> BuildDocumentModelAsync(WaitUntil waitUntil, BuildDocumentModelOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Operation<BinaryData>> BuildDocumentModelAsync(WaitUntil waitUntil, RequestContent content, RequestContext context = null) => throw null;
    }

    public partial class DocumentIntelligenceClientOptions : ClientOptions
    {
    }

    public partial class ClassifyDocumentOptions
    {
        public ClassifyDocumentOptions(string classifierId, BinaryData bytesSource) => throw null;

        public ClassifyDocumentOptions(string classifierId, Uri uriSource) => throw null;

        public string ClassifierId { get => throw null; }
    }

    public partial class AnalyzeBatchDocumentsOptions
    {
        public AnalyzeBatchDocumentsOptions(string modelId, BlobContentSource blobSource, Uri resultContainerUri) => throw null;

        public AnalyzeBatchDocumentsOptions(string modelId, BlobFileListContentSource blobFileListSource, Uri resultContainerUri) => throw null;

        public string ModelId { get => throw null; }
    }

    public partial class AnalyzeDocumentOptions
    {
        public AnalyzeDocumentOptions(string modelId, BinaryData bytesSource) => throw null;

        public AnalyzeDocumentOptions(string modelId, Uri uriSource) => throw null;

        public string ModelId { get => throw null; }
    }

    public partial class BlobContentSource
    {
        internal BlobContentSource() => throw null;
    }

    public partial class BlobFileListContentSource
    {
        internal BlobFileListContentSource() => throw null;
    }

    public partial class AnalyzeBatchResult
    {
        internal AnalyzeBatchResult() => throw null;
    }

    public partial class AnalyzeResult
    {
        internal AnalyzeResult() => throw null;
    }

    public partial class BuildClassifierOptions
    {
        internal BuildClassifierOptions() => throw null;
    }

    public partial class BuildDocumentModelOptions
    {
        internal BuildDocumentModelOptions() => throw null;
    }

    public partial class DocumentClassifierDetails
    {
        internal DocumentClassifierDetails() => throw null;
    }

    public partial class DocumentModelDetails
    {
        internal DocumentModelDetails() => throw null;
    }

    public readonly partial struct AnalyzeOutputOption
    {
    }

    public readonly partial struct DocumentAnalysisFeature
    {
    }
}

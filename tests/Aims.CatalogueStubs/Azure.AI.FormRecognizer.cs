// Reference-only stub: signatures of Azure.AI.FormRecognizer API 2023-07-31, read from Azure/azure-sdk-for-net@934bbdd sdk/formrecognizer/Azure.AI.FormRecognizer/api/Azure.AI.FormRecognizer.net8.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.FormRecognizer.DocumentAnalysis
{
    public partial class DocumentAnalysisClient
    {
        protected DocumentAnalysisClient() => throw null;

        public DocumentAnalysisClient(Uri endpoint, AzureKeyCredential credential) => throw null;

        public DocumentAnalysisClient(Uri endpoint, AzureKeyCredential credential, DocumentAnalysisClientOptions options) => throw null;

        public DocumentAnalysisClient(Uri endpoint, TokenCredential credential) => throw null;

        public DocumentAnalysisClient(Uri endpoint, TokenCredential credential, DocumentAnalysisClientOptions options) => throw null;

        public virtual AnalyzeDocumentOperation AnalyzeDocument(WaitUntil waitUntil, string modelId, Stream document, AnalyzeDocumentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeDocumentOperation> AnalyzeDocumentAsync(WaitUntil waitUntil, string modelId, Stream document, AnalyzeDocumentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AnalyzeDocumentOperation AnalyzeDocumentFromUri(WaitUntil waitUntil, string modelId, Uri documentUri, AnalyzeDocumentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<AnalyzeDocumentOperation> AnalyzeDocumentFromUriAsync(WaitUntil waitUntil, string modelId, Uri documentUri, AnalyzeDocumentOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation ClassifyDocument(WaitUntil waitUntil, string classifierId, Stream document, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> ClassifyDocumentAsync(WaitUntil waitUntil, string classifierId, Stream document, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual ClassifyDocumentOperation ClassifyDocumentFromUri(WaitUntil waitUntil, string classifierId, Uri documentUri, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ClassifyDocumentOperation> ClassifyDocumentFromUriAsync(WaitUntil waitUntil, string classifierId, Uri documentUri, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class DocumentAnalysisClientOptions : ClientOptions
    {
    }

    public partial class AnalyzeDocumentOperation
    {
        internal AnalyzeDocumentOperation() => throw null;
    }

    public partial class AnalyzeDocumentOptions
    {
        internal AnalyzeDocumentOptions() => throw null;
    }

    public partial class ClassifyDocumentOperation
    {
        internal ClassifyDocumentOperation() => throw null;
    }
}

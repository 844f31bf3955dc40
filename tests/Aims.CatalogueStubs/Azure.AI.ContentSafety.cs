// Reference-only stub: signatures of Azure.AI.ContentSafety API 2023-10-01, read from Azure/azure-sdk-for-net sdk/contentsafety/Azure.AI.ContentSafety/api/Azure.AI.ContentSafety.netstandard2.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.ContentSafety
{
    public partial class ContentSafetyClient
    {
        protected ContentSafetyClient() => throw null;

        public ContentSafetyClient(Uri endpoint, AzureKeyCredential credential) => throw null;

        public ContentSafetyClient(Uri endpoint, AzureKeyCredential credential, ContentSafetyClientOptions options) => throw null;

        public ContentSafetyClient(Uri endpoint, TokenCredential credential) => throw null;

        public ContentSafetyClient(Uri endpoint, TokenCredential credential, ContentSafetyClientOptions options) => throw null;

        public virtual Response AnalyzeImage(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<AnalyzeImageResult> AnalyzeImage(AnalyzeImageOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<AnalyzeImageResult> AnalyzeImage(BinaryData content, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<AnalyzeImageResult> AnalyzeImage(Uri blobUri, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(AnalyzeImageOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(BinaryData content, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeImageResult>> AnalyzeImageAsync(Uri blobUri, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> AnalyzeImageAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response AnalyzeText(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<AnalyzeTextResult> AnalyzeText(AnalyzeTextOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<AnalyzeTextResult> AnalyzeText(string text, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeTextResult>> AnalyzeTextAsync(AnalyzeTextOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<AnalyzeTextResult>> AnalyzeTextAsync(string text, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> AnalyzeTextAsync(RequestContent content, RequestContext context = null) => throw null;
    }

    public partial class ContentSafetyClientOptions : ClientOptions
    {
    }

    public partial class AnalyzeImageOptions
    {
        internal AnalyzeImageOptions() => throw null;
    }

    public partial class AnalyzeImageResult
    {
        internal AnalyzeImageResult() => throw null;
    }

    public partial class AnalyzeTextOptions
    {
        internal AnalyzeTextOptions() => throw null;
    }

    public partial class AnalyzeTextResult
    {
        internal AnalyzeTextResult() => throw null;
    }
}

// Reference-only stub: signatures of Azure.AI.Vision.ImageAnalysis API 2023-10-01, read from Azure/azure-sdk-for-net@03d1a41 sdk/vision/Azure.AI.Vision.ImageAnalysis/api/Azure.AI.Vision.ImageAnalysis.netstandard2.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.Vision.ImageAnalysis
{
    public partial class ImageAnalysisClient
    {
        protected ImageAnalysisClient() => throw null;

        public ImageAnalysisClient(Uri endpoint, AzureKeyCredential credential) => throw null;

        public ImageAnalysisClient(Uri endpoint, AzureKeyCredential credential, ImageAnalysisClientOptions options) => throw null;

        public ImageAnalysisClient(Uri endpoint, TokenCredential credential) => throw null;

        public ImageAnalysisClient(Uri endpoint, TokenCredential credential, ImageAnalysisClientOptions options) => throw null;

        public virtual Response<ImageAnalysisResult> Analyze(BinaryData imageData, VisualFeatures visualFeatures, ImageAnalysisOptions options = default(ImageAnalysisOptions), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<ImageAnalysisResult> Analyze(Uri imageUri, VisualFeatures visualFeatures, ImageAnalysisOptions options = default(ImageAnalysisOptions), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ImageAnalysisResult>> AnalyzeAsync(BinaryData imageData, VisualFeatures visualFeatures, ImageAnalysisOptions options = default(ImageAnalysisOptions), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ImageAnalysisResult>> AnalyzeAsync(Uri imageUri, VisualFeatures visualFeatures, ImageAnalysisOptions options = default(ImageAnalysisOptions), CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class ImageAnalysisClientOptions : ClientOptions
    {
    }

    public partial struct ImageAnalysisOptions
    {
        public string Language { get => throw null; set => throw null; }

        public string ModelVersion { get => throw null; set => throw null; }
    }

    public partial class ImageAnalysisResult
    {
        internal ImageAnalysisResult() => throw null;
    }

    public enum VisualFeatures
    {
    }
}

// Reference-only stub: signatures of Google.Cloud.Vision.V1 (API v1), read from googleapis/google-cloud-dotnet@07acfc0 apis/Google.Cloud.Vision.V1/Google.Cloud.Vision.V1/ImageAnnotatorClient.g.cs, and ImageAnnotatorClientPartial.cs at 1851051; no code of it.
// Base classes are left out, and with them the members that override theirs.
// Of AsyncBatchAnnotateFiles only the overloads that were read are here.
// Refers to: stub Google.Api.Gax.Grpc
// Refers to: stub Google.LongRunning
#nullable disable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Google.Api.Gax.Grpc;
using Google.LongRunning;

namespace Google.Cloud.Vision.V1
{
    public sealed class ImageAnnotatorClientBuilder
    {
        public ImageAnnotatorClientBuilder() => throw null;
    }

    public abstract class ImageAnnotatorClient
    {
        public static Task<ImageAnnotatorClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;

        public static ImageAnnotatorClient Create() => throw null;

        public virtual BatchAnnotateImagesResponse BatchAnnotateImages(BatchAnnotateImagesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateImagesResponse> BatchAnnotateImagesAsync(BatchAnnotateImagesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateImagesResponse> BatchAnnotateImagesAsync(BatchAnnotateImagesRequest request, CancellationToken cancellationToken) => throw null;

        public virtual BatchAnnotateImagesResponse BatchAnnotateImages(IEnumerable<AnnotateImageRequest> requests, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateImagesResponse> BatchAnnotateImagesAsync(IEnumerable<AnnotateImageRequest> requests, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateImagesResponse> BatchAnnotateImagesAsync(IEnumerable<AnnotateImageRequest> requests, CancellationToken cancellationToken) => throw null;

        public virtual BatchAnnotateFilesResponse BatchAnnotateFiles(BatchAnnotateFilesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateFilesResponse> BatchAnnotateFilesAsync(BatchAnnotateFilesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateFilesResponse> BatchAnnotateFilesAsync(BatchAnnotateFilesRequest request, CancellationToken cancellationToken) => throw null;

        public virtual BatchAnnotateFilesResponse BatchAnnotateFiles(IEnumerable<AnnotateFileRequest> requests, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateFilesResponse> BatchAnnotateFilesAsync(IEnumerable<AnnotateFileRequest> requests, CallSettings callSettings = null) => throw null;

        public virtual Task<BatchAnnotateFilesResponse> BatchAnnotateFilesAsync(IEnumerable<AnnotateFileRequest> requests, CancellationToken cancellationToken) => throw null;

        public virtual Operation<AsyncBatchAnnotateImagesResponse, OperationMetadata> AsyncBatchAnnotateImages(AsyncBatchAnnotateImagesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<AsyncBatchAnnotateImagesResponse, OperationMetadata>> AsyncBatchAnnotateImagesAsync(AsyncBatchAnnotateImagesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<AsyncBatchAnnotateImagesResponse, OperationMetadata>> AsyncBatchAnnotateImagesAsync(AsyncBatchAnnotateImagesRequest request, CancellationToken cancellationToken) => throw null;

        public virtual Operation<AsyncBatchAnnotateImagesResponse, OperationMetadata> AsyncBatchAnnotateImages(IEnumerable<AnnotateImageRequest> requests, OutputConfig outputConfig, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<AsyncBatchAnnotateImagesResponse, OperationMetadata>> AsyncBatchAnnotateImagesAsync(IEnumerable<AnnotateImageRequest> requests, OutputConfig outputConfig, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<AsyncBatchAnnotateImagesResponse, OperationMetadata>> AsyncBatchAnnotateImagesAsync(IEnumerable<AnnotateImageRequest> requests, OutputConfig outputConfig, CancellationToken cancellationToken) => throw null;

        public virtual Operation<AsyncBatchAnnotateFilesResponse, OperationMetadata> AsyncBatchAnnotateFiles(AsyncBatchAnnotateFilesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<AsyncBatchAnnotateFilesResponse, OperationMetadata>> AsyncBatchAnnotateFilesAsync(AsyncBatchAnnotateFilesRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<AsyncBatchAnnotateFilesResponse, OperationMetadata>> AsyncBatchAnnotateFilesAsync(AsyncBatchAnnotateFilesRequest request, CancellationToken cancellationToken) => throw null;

        public IReadOnlyList<FaceAnnotation> DetectFaces(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public Task<IReadOnlyList<FaceAnnotation>> DetectFacesAsync(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public IReadOnlyList<EntityAnnotation> DetectLabels(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public Task<IReadOnlyList<EntityAnnotation>> DetectLabelsAsync(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public IReadOnlyList<EntityAnnotation> DetectLandmarks(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public Task<IReadOnlyList<EntityAnnotation>> DetectLandmarksAsync(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public IReadOnlyList<EntityAnnotation> DetectLogos(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public Task<IReadOnlyList<EntityAnnotation>> DetectLogosAsync(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public IReadOnlyList<EntityAnnotation> DetectText(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public Task<IReadOnlyList<EntityAnnotation>> DetectTextAsync(Image image, ImageContext context = null, int maxResults = 0, CallSettings callSettings = null) => throw null;

        public SafeSearchAnnotation DetectSafeSearch(Image image, ImageContext context = null, CallSettings callSettings = null) => throw null;

        public Task<SafeSearchAnnotation> DetectSafeSearchAsync(Image image, ImageContext context = null, CallSettings callSettings = null) => throw null;

        public ImageProperties DetectImageProperties(Image image, ImageContext context = null, CallSettings callSettings = null) => throw null;

        public Task<ImageProperties> DetectImagePropertiesAsync(Image image, ImageContext context = null, CallSettings callSettings = null) => throw null;

        public AnnotateImageResponse Annotate(AnnotateImageRequest request, CallSettings settings = null) => throw null;

        public Task<AnnotateImageResponse> AnnotateAsync(AnnotateImageRequest request, CancellationToken cancellationToken) => throw null;

        public Task<AnnotateImageResponse> AnnotateAsync(AnnotateImageRequest request, CallSettings settings = null) => throw null;
    }

    public sealed class BatchAnnotateImagesRequest
    {
    }

    public sealed class BatchAnnotateImagesResponse
    {
    }

    public sealed class BatchAnnotateFilesRequest
    {
    }

    public sealed class BatchAnnotateFilesResponse
    {
    }

    public sealed class AsyncBatchAnnotateImagesRequest
    {
    }

    public sealed class AsyncBatchAnnotateImagesResponse
    {
    }

    public sealed class AsyncBatchAnnotateFilesRequest
    {
    }

    public sealed class AsyncBatchAnnotateFilesResponse
    {
    }

    public sealed class AnnotateImageRequest
    {
    }

    public sealed class AnnotateImageResponse
    {
    }

    public sealed class AnnotateFileRequest
    {
    }

    public sealed class OutputConfig
    {
    }

    public sealed class OperationMetadata
    {
    }

    public sealed class Image
    {
    }

    public sealed class ImageContext
    {
    }

    public sealed class FaceAnnotation
    {
    }

    public sealed class EntityAnnotation
    {
    }

    public sealed class SafeSearchAnnotation
    {
    }

    public sealed class ImageProperties
    {
    }
}

// Reference-only stub: signatures of Azure.AI.Vision.Face API 1.2-preview.1, read from Azure/azure-sdk-for-net@a66e058 sdk/face/Azure.AI.Vision.Face/api/Azure.AI.Vision.Face.net8.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Azure.AI.Vision.Face
{
    public partial class FaceClient
    {
        protected FaceClient() => throw null;

        public FaceClient(Uri endpoint, AzureKeyCredential credential) => throw null;

        public FaceClient(Uri endpoint, AzureKeyCredential credential, AzureAIVisionFaceClientOptions options) => throw null;

        public FaceClient(Uri endpoint, TokenCredential credential) => throw null;

        public FaceClient(Uri endpoint, TokenCredential credential, AzureAIVisionFaceClientOptions options) => throw null;

        public virtual Response<IReadOnlyList<FaceDetectionResult>> Detect(BinaryData imageContent, FaceDetectionModel detectionModel, FaceRecognitionModel recognitionModel, bool returnFaceId, IEnumerable<FaceAttributeType> returnFaceAttributes = null, bool? returnFaceLandmarks = default(bool?), bool? returnRecognitionModel = default(bool?), int? faceIdTimeToLive = default(int?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<IReadOnlyList<FaceDetectionResult>> Detect(Uri url, FaceDetectionModel detectionModel, FaceRecognitionModel recognitionModel, bool returnFaceId, IEnumerable<FaceAttributeType> returnFaceAttributes = null, bool? returnFaceLandmarks = default(bool?), bool? returnRecognitionModel = default(bool?), int? faceIdTimeToLive = default(int?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<FaceDetectionResult>>> DetectAsync(BinaryData imageContent, FaceDetectionModel detectionModel, FaceRecognitionModel recognitionModel, bool returnFaceId, IEnumerable<FaceAttributeType> returnFaceAttributes = null, bool? returnFaceLandmarks = default(bool?), bool? returnRecognitionModel = default(bool?), int? faceIdTimeToLive = default(int?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<IReadOnlyList<FaceDetectionResult>>> DetectAsync(Uri url, FaceDetectionModel detectionModel, FaceRecognitionModel recognitionModel, bool returnFaceId, IEnumerable<FaceAttributeType> returnFaceAttributes = null, bool? returnFaceLandmarks = default(bool?), bool? returnRecognitionModel = default(bool?), int? faceIdTimeToLive = default(int?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response FindSimilar(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<IReadOnlyList<FaceFindSimilarResult>> FindSimilar(Guid faceId, IEnumerable<Guid> faceIds, int? maxNumOfCandidatesReturned = default(int?), FindSimilarMatchMode? mode = default(FindSimilarMatchMode?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> FindSimilarAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<IReadOnlyList<FaceFindSimilarResult>>> FindSimilarAsync(Guid faceId, IEnumerable<Guid> faceIds, int? maxNumOfCandidatesReturned = default(int?), FindSimilarMatchMode? mode = default(FindSimilarMatchMode?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response FindSimilarFromLargeFaceList(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<IReadOnlyList<FaceFindSimilarResult>> FindSimilarFromLargeFaceList(Guid faceId, string largeFaceListId, int? maxNumOfCandidatesReturned = default(int?), FindSimilarMatchMode? mode = default(FindSimilarMatchMode?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> FindSimilarFromLargeFaceListAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<IReadOnlyList<FaceFindSimilarResult>>> FindSimilarFromLargeFaceListAsync(Guid faceId, string largeFaceListId, int? maxNumOfCandidatesReturned = default(int?), FindSimilarMatchMode? mode = default(FindSimilarMatchMode?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response Group(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<FaceGroupingResult> Group(IEnumerable<Guid> faceIds, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> GroupAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<FaceGroupingResult>> GroupAsync(IEnumerable<Guid> faceIds, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response IdentifyFromLargePersonGroup(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<IReadOnlyList<FaceIdentificationResult>> IdentifyFromLargePersonGroup(IEnumerable<Guid> faceIds, string largePersonGroupId, int? maxNumOfCandidatesReturned = default(int?), float? confidenceThreshold = default(float?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> IdentifyFromLargePersonGroupAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<IReadOnlyList<FaceIdentificationResult>>> IdentifyFromLargePersonGroupAsync(IEnumerable<Guid> faceIds, string largePersonGroupId, int? maxNumOfCandidatesReturned = default(int?), float? confidenceThreshold = default(float?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response VerifyFaceToFace(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<FaceVerificationResult> VerifyFaceToFace(Guid faceId1, Guid faceId2, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> VerifyFaceToFaceAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<FaceVerificationResult>> VerifyFaceToFaceAsync(Guid faceId1, Guid faceId2, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response VerifyFromLargePersonGroup(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<FaceVerificationResult> VerifyFromLargePersonGroup(Guid faceId, string largePersonGroupId, Guid personId, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> VerifyFromLargePersonGroupAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<FaceVerificationResult>> VerifyFromLargePersonGroupAsync(Guid faceId, string largePersonGroupId, Guid personId, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AzureAIVisionFaceClientOptions : ClientOptions
    {
    }

    public partial class FaceDetectionResult
    {
        internal FaceDetectionResult() => throw null;
    }

    public partial class FaceFindSimilarResult
    {
        internal FaceFindSimilarResult() => throw null;
    }

    public partial class FaceGroupingResult
    {
        internal FaceGroupingResult() => throw null;
    }

    public partial class FaceIdentificationResult
    {
        internal FaceIdentificationResult() => throw null;
    }

    public partial class FaceVerificationResult
    {
        internal FaceVerificationResult() => throw null;
    }

    public readonly partial struct FaceAttributeType
    {
    }

    public readonly partial struct FaceDetectionModel
    {
    }

    public readonly partial struct FaceRecognitionModel
    {
    }

    public readonly partial struct FindSimilarMatchMode
    {
    }
}

// Reference-only stub: signatures of AWSSDK.Rekognition (API 2016-06-27), read from aws/aws-sdk-net sdk/src/Services/Rekognition/Generated/_netstandard/IAmazonRekognition.cs and AmazonRekognitionClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Rekognition.Model;

namespace Amazon.Rekognition
{
    public partial interface IAmazonRekognition : IAmazonService, IDisposable
    {
        Task<CompareFacesResponse> CompareFacesAsync(CompareFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectFacesResponse> DetectFacesAsync(DetectFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectLabelsResponse> DetectLabelsAsync(DetectLabelsRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectModerationLabelsResponse> DetectModerationLabelsAsync(DetectModerationLabelsRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectTextResponse> DetectTextAsync(DetectTextRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<IndexFacesResponse> IndexFacesAsync(IndexFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<RecognizeCelebritiesResponse> RecognizeCelebritiesAsync(RecognizeCelebritiesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<SearchFacesResponse> SearchFacesAsync(SearchFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<SearchFacesByImageResponse> SearchFacesByImageAsync(SearchFacesByImageRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonRekognitionClient : AmazonServiceClient, IAmazonRekognition
    {
        public AmazonRekognitionClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(AmazonRekognitionConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(AWSCredentials credentials, AmazonRekognitionConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonRekognitionConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonRekognitionClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonRekognitionConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<CompareFacesResponse> CompareFacesAsync(CompareFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectFacesResponse> DetectFacesAsync(DetectFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectLabelsResponse> DetectLabelsAsync(DetectLabelsRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectModerationLabelsResponse> DetectModerationLabelsAsync(DetectModerationLabelsRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectTextResponse> DetectTextAsync(DetectTextRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<IndexFacesResponse> IndexFacesAsync(IndexFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RecognizeCelebritiesResponse> RecognizeCelebritiesAsync(RecognizeCelebritiesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<SearchFacesResponse> SearchFacesAsync(SearchFacesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<SearchFacesByImageResponse> SearchFacesByImageAsync(SearchFacesByImageRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonRekognitionConfig : ClientConfig
    {
        public AmazonRekognitionConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonRekognitionRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.Rekognition.Model
{
    public partial class CompareFacesRequest : AmazonRekognitionRequest
    {
    }

    public partial class CompareFacesResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectFacesRequest : AmazonRekognitionRequest
    {
    }

    public partial class DetectFacesResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectLabelsRequest : AmazonRekognitionRequest
    {
    }

    public partial class DetectLabelsResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectModerationLabelsRequest : AmazonRekognitionRequest
    {
    }

    public partial class DetectModerationLabelsResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectTextRequest : AmazonRekognitionRequest
    {
    }

    public partial class DetectTextResponse : AmazonWebServiceResponse
    {
    }

    public partial class IndexFacesRequest : AmazonRekognitionRequest
    {
    }

    public partial class IndexFacesResponse : AmazonWebServiceResponse
    {
    }

    public partial class RecognizeCelebritiesRequest : AmazonRekognitionRequest
    {
    }

    public partial class RecognizeCelebritiesResponse : AmazonWebServiceResponse
    {
    }

    public partial class SearchFacesRequest : AmazonRekognitionRequest
    {
    }

    public partial class SearchFacesResponse : AmazonWebServiceResponse
    {
    }

    public partial class SearchFacesByImageRequest : AmazonRekognitionRequest
    {
    }

    public partial class SearchFacesByImageResponse : AmazonWebServiceResponse
    {
    }
}

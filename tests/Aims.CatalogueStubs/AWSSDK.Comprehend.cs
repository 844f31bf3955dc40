// Reference-only stub: signatures of AWSSDK.Comprehend (API 2017-11-27), read from aws/aws-sdk-net@0694415 sdk/src/Services/Comprehend/Generated/_netstandard/IAmazonComprehend.cs, and AmazonComprehendClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Comprehend.Model;

namespace Amazon.Comprehend
{
    public partial interface IAmazonComprehend : IAmazonService, IDisposable
    {
        Task<DetectDominantLanguageResponse> DetectDominantLanguageAsync(DetectDominantLanguageRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectEntitiesResponse> DetectEntitiesAsync(DetectEntitiesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectKeyPhrasesResponse> DetectKeyPhrasesAsync(DetectKeyPhrasesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectPiiEntitiesResponse> DetectPiiEntitiesAsync(DetectPiiEntitiesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectSentimentResponse> DetectSentimentAsync(DetectSentimentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectSyntaxResponse> DetectSyntaxAsync(DetectSyntaxRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectTargetedSentimentResponse> DetectTargetedSentimentAsync(DetectTargetedSentimentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<StartTopicsDetectionJobResponse> StartTopicsDetectionJobAsync(StartTopicsDetectionJobRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonComprehendClient : AmazonServiceClient, IAmazonComprehend
    {
        public AmazonComprehendClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(AmazonComprehendConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(AWSCredentials credentials, AmazonComprehendConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonComprehendConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonComprehendClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonComprehendConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<DetectDominantLanguageResponse> DetectDominantLanguageAsync(DetectDominantLanguageRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectEntitiesResponse> DetectEntitiesAsync(DetectEntitiesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectKeyPhrasesResponse> DetectKeyPhrasesAsync(DetectKeyPhrasesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectPiiEntitiesResponse> DetectPiiEntitiesAsync(DetectPiiEntitiesRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectSentimentResponse> DetectSentimentAsync(DetectSentimentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectSyntaxResponse> DetectSyntaxAsync(DetectSyntaxRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectTargetedSentimentResponse> DetectTargetedSentimentAsync(DetectTargetedSentimentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<StartTopicsDetectionJobResponse> StartTopicsDetectionJobAsync(StartTopicsDetectionJobRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonComprehendConfig : ClientConfig
    {
        public AmazonComprehendConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonComprehendRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.Comprehend.Model
{
    public partial class DetectDominantLanguageRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectDominantLanguageResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectEntitiesRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectEntitiesResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectKeyPhrasesRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectKeyPhrasesResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectPiiEntitiesRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectPiiEntitiesResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectSentimentRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectSentimentResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectSyntaxRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectSyntaxResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectTargetedSentimentRequest : AmazonComprehendRequest
    {
    }

    public partial class DetectTargetedSentimentResponse : AmazonWebServiceResponse
    {
    }

    public partial class StartTopicsDetectionJobRequest : AmazonComprehendRequest
    {
    }

    public partial class StartTopicsDetectionJobResponse : AmazonWebServiceResponse
    {
    }
}

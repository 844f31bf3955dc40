// Reference-only stub: signatures of AWSSDK.Textract (API 2018-06-27), read from aws/aws-sdk-net sdk/src/Services/Textract/Generated/_netstandard/IAmazonTextract.cs and AmazonTextractClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Textract.Model;

namespace Amazon.Textract
{
    public partial interface IAmazonTextract : IAmazonService, IDisposable
    {
        Task<AnalyzeDocumentResponse> AnalyzeDocumentAsync(AnalyzeDocumentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<DetectDocumentTextResponse> DetectDocumentTextAsync(DetectDocumentTextRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<StartDocumentAnalysisResponse> StartDocumentAnalysisAsync(StartDocumentAnalysisRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonTextractClient : AmazonServiceClient, IAmazonTextract
    {
        public AmazonTextractClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(AmazonTextractConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(AWSCredentials credentials, AmazonTextractConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonTextractConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTextractClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonTextractConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<AnalyzeDocumentResponse> AnalyzeDocumentAsync(AnalyzeDocumentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<DetectDocumentTextResponse> DetectDocumentTextAsync(DetectDocumentTextRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<StartDocumentAnalysisResponse> StartDocumentAnalysisAsync(StartDocumentAnalysisRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonTextractConfig : ClientConfig
    {
        public AmazonTextractConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonTextractRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.Textract.Model
{
    public partial class AnalyzeDocumentRequest : AmazonTextractRequest
    {
    }

    public partial class AnalyzeDocumentResponse : AmazonWebServiceResponse
    {
    }

    public partial class DetectDocumentTextRequest : AmazonTextractRequest
    {
    }

    public partial class DetectDocumentTextResponse : AmazonWebServiceResponse
    {
    }

    public partial class StartDocumentAnalysisRequest : AmazonTextractRequest
    {
    }

    public partial class StartDocumentAnalysisResponse : AmazonWebServiceResponse
    {
    }
}

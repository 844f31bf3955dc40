// Reference-only stub: signatures of AWSSDK.TranscribeService (API 2017-10-26), read from aws/aws-sdk-net sdk/src/Services/TranscribeService/Generated/_netstandard/IAmazonTranscribeService.cs and AmazonTranscribeServiceClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.TranscribeService.Model;

namespace Amazon.TranscribeService
{
    public partial interface IAmazonTranscribeService : IAmazonService, IDisposable
    {
        Task<StartMedicalTranscriptionJobResponse> StartMedicalTranscriptionJobAsync(StartMedicalTranscriptionJobRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<StartTranscriptionJobResponse> StartTranscriptionJobAsync(StartTranscriptionJobRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonTranscribeServiceClient : AmazonServiceClient, IAmazonTranscribeService
    {
        public AmazonTranscribeServiceClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(AmazonTranscribeServiceConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(AWSCredentials credentials, AmazonTranscribeServiceConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonTranscribeServiceConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranscribeServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonTranscribeServiceConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<StartMedicalTranscriptionJobResponse> StartMedicalTranscriptionJobAsync(StartMedicalTranscriptionJobRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<StartTranscriptionJobResponse> StartTranscriptionJobAsync(StartTranscriptionJobRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonTranscribeServiceConfig : ClientConfig
    {
        public AmazonTranscribeServiceConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonTranscribeServiceRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.TranscribeService.Model
{
    public partial class StartMedicalTranscriptionJobRequest : AmazonTranscribeServiceRequest
    {
    }

    public partial class StartMedicalTranscriptionJobResponse : AmazonWebServiceResponse
    {
    }

    public partial class StartTranscriptionJobRequest : AmazonTranscribeServiceRequest
    {
    }

    public partial class StartTranscriptionJobResponse : AmazonWebServiceResponse
    {
    }
}

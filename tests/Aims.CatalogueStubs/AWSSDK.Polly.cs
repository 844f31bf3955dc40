// Reference-only stub: signatures of AWSSDK.Polly (API 2016-06-10), read from aws/aws-sdk-net sdk/src/Services/Polly/Generated/_netstandard/IAmazonPolly.cs and AmazonPollyClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Polly.Model;

namespace Amazon.Polly
{
    public partial interface IAmazonPolly : IAmazonService, IDisposable
    {
        Task<SynthesizeSpeechResponse> SynthesizeSpeechAsync(SynthesizeSpeechRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonPollyClient : AmazonServiceClient, IAmazonPolly
    {
        public AmazonPollyClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(AmazonPollyConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(AWSCredentials credentials, AmazonPollyConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonPollyConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonPollyClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonPollyConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<SynthesizeSpeechResponse> SynthesizeSpeechAsync(SynthesizeSpeechRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonPollyConfig : ClientConfig
    {
        public AmazonPollyConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonPollyRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.Polly.Model
{
    public partial class SynthesizeSpeechRequest : AmazonPollyRequest
    {
    }

    public partial class SynthesizeSpeechResponse : AmazonWebServiceResponse
    {
    }
}

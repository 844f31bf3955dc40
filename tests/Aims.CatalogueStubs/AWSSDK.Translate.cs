// Reference-only stub: signatures of AWSSDK.Translate (API 2017-07-01), read from aws/aws-sdk-net sdk/src/Services/Translate/Generated/_netstandard/IAmazonTranslate.cs and AmazonTranslateClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Translate.Model;

namespace Amazon.Translate
{
    public partial interface IAmazonTranslate : IAmazonService, IDisposable
    {
        Task<TranslateTextResponse> TranslateTextAsync(TranslateTextRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonTranslateClient : AmazonServiceClient, IAmazonTranslate
    {
        public AmazonTranslateClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(AmazonTranslateConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(AWSCredentials credentials, AmazonTranslateConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonTranslateConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonTranslateClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonTranslateConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<TranslateTextResponse> TranslateTextAsync(TranslateTextRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonTranslateConfig : ClientConfig
    {
        public AmazonTranslateConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonTranslateRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.Translate.Model
{
    public partial class TranslateTextRequest : AmazonTranslateRequest
    {
    }

    public partial class TranslateTextResponse : AmazonWebServiceResponse
    {
    }
}

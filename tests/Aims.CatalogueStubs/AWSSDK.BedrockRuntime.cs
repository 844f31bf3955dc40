// Reference-only stub: signatures of AWSSDK.BedrockRuntime (API 2023-09-30), read from aws/aws-sdk-net@2c430bb sdk/src/Services/BedrockRuntime/Generated/_netstandard/IAmazonBedrockRuntime.cs, @0934adc AmazonBedrockRuntimeClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.BedrockRuntime.Model;

namespace Amazon.BedrockRuntime
{
    public partial interface IAmazonBedrockRuntime : IAmazonService, IDisposable
    {
        Task<ApplyGuardrailResponse> ApplyGuardrailAsync(ApplyGuardrailRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<ConverseResponse> ConverseAsync(ConverseRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<ConverseStreamResponse> ConverseStreamAsync(ConverseStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeModelWithBidirectionalStreamResponse> InvokeModelWithBidirectionalStreamAsync(InvokeModelWithBidirectionalStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(InvokeModelWithResponseStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<StartAsyncInvokeResponse> StartAsyncInvokeAsync(StartAsyncInvokeRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonBedrockRuntimeClient : AmazonServiceClient, IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(AWSCredentials credentials, AmazonBedrockRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBedrockRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<ApplyGuardrailResponse> ApplyGuardrailAsync(ApplyGuardrailRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ConverseResponse> ConverseAsync(ConverseRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<ConverseStreamResponse> ConverseStreamAsync(ConverseStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeModelWithBidirectionalStreamResponse> InvokeModelWithBidirectionalStreamAsync(InvokeModelWithBidirectionalStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(InvokeModelWithResponseStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<StartAsyncInvokeResponse> StartAsyncInvokeAsync(StartAsyncInvokeRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonBedrockRuntimeConfig : ClientConfig
    {
        public AmazonBedrockRuntimeConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonBedrockRuntimeRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public partial class ApplyGuardrailRequest : AmazonBedrockRuntimeRequest
    {
        public string GuardrailIdentifier { get => throw null; set => throw null; }

        public string GuardrailVersion { get => throw null; set => throw null; }
    }

    public partial class ApplyGuardrailResponse : AmazonWebServiceResponse
    {
    }

    public partial class ConverseRequest : AmazonBedrockRuntimeRequest
    {
        public string ModelId { get => throw null; set => throw null; }
    }

    public partial class ConverseResponse : AmazonWebServiceResponse
    {
    }

    public partial class ConverseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public string ModelId { get => throw null; set => throw null; }
    }

    public partial class ConverseStreamResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeModelRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get => throw null; set => throw null; }

        public MemoryStream Body { get => throw null; set => throw null; }

        public string ContentType { get => throw null; set => throw null; }

        public string GuardrailIdentifier { get => throw null; set => throw null; }

        public string GuardrailVersion { get => throw null; set => throw null; }

        public string ModelId { get => throw null; set => throw null; }
    }

    public partial class InvokeModelResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeModelWithBidirectionalStreamRequest : AmazonBedrockRuntimeRequest
    {
        public string ModelId { get => throw null; set => throw null; }
    }

    public partial class InvokeModelWithBidirectionalStreamResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeModelWithResponseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get => throw null; set => throw null; }

        public MemoryStream Body { get => throw null; set => throw null; }

        public string ContentType { get => throw null; set => throw null; }

        public string GuardrailIdentifier { get => throw null; set => throw null; }

        public string GuardrailVersion { get => throw null; set => throw null; }

        public string ModelId { get => throw null; set => throw null; }
    }

    public partial class InvokeModelWithResponseStreamResponse : AmazonWebServiceResponse
    {
    }

    public partial class StartAsyncInvokeRequest : AmazonBedrockRuntimeRequest
    {
        public string ClientRequestToken { get => throw null; set => throw null; }

        public string ModelId { get => throw null; set => throw null; }
    }

    public partial class StartAsyncInvokeResponse : AmazonWebServiceResponse
    {
    }
}

// Reference-only stub: signatures of AWSSDK.BedrockAgentRuntime (API 2023-07-26), read from aws/aws-sdk-net sdk/src/Services/BedrockAgentRuntime/Generated/_netstandard/IAmazonBedrockAgentRuntime.cs and AmazonBedrockAgentRuntimeClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.BedrockAgentRuntime.Model;

namespace Amazon.BedrockAgentRuntime
{
    public partial interface IAmazonBedrockAgentRuntime : IAmazonService, IDisposable
    {
        Task<InvokeAgentResponse> InvokeAgentAsync(InvokeAgentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeFlowResponse> InvokeFlowAsync(InvokeFlowRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeInlineAgentResponse> InvokeInlineAgentAsync(InvokeInlineAgentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<RerankResponse> RerankAsync(RerankRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<RetrieveAndGenerateStreamResponse> RetrieveAndGenerateStreamAsync(RetrieveAndGenerateStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonBedrockAgentRuntimeClient : AmazonServiceClient, IAmazonBedrockAgentRuntime
    {
        public AmazonBedrockAgentRuntimeClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(AmazonBedrockAgentRuntimeConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials, AmazonBedrockAgentRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockAgentRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBedrockAgentRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<InvokeAgentResponse> InvokeAgentAsync(InvokeAgentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeFlowResponse> InvokeFlowAsync(InvokeFlowRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeInlineAgentResponse> InvokeInlineAgentAsync(InvokeInlineAgentRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RerankResponse> RerankAsync(RerankRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<RetrieveAndGenerateStreamResponse> RetrieveAndGenerateStreamAsync(RetrieveAndGenerateStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonBedrockAgentRuntimeConfig : ClientConfig
    {
        public AmazonBedrockAgentRuntimeConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonBedrockAgentRuntimeRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.BedrockAgentRuntime.Model
{
    public partial class InvokeAgentRequest : AmazonBedrockAgentRuntimeRequest
    {
        public string AgentAliasId { get => throw null; set => throw null; }

        public string AgentId { get => throw null; set => throw null; }

        public string InputText { get => throw null; set => throw null; }

        public string SessionId { get => throw null; set => throw null; }
    }

    public partial class InvokeAgentResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeFlowRequest : AmazonBedrockAgentRuntimeRequest
    {
    }

    public partial class InvokeFlowResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeInlineAgentRequest : AmazonBedrockAgentRuntimeRequest
    {
        public string FoundationModel { get => throw null; set => throw null; }
    }

    public partial class InvokeInlineAgentResponse : AmazonWebServiceResponse
    {
    }

    public partial class RerankRequest : AmazonBedrockAgentRuntimeRequest
    {
    }

    public partial class RerankResponse : AmazonWebServiceResponse
    {
    }

    public partial class RetrieveRequest : AmazonBedrockAgentRuntimeRequest
    {
    }

    public partial class RetrieveResponse : AmazonWebServiceResponse
    {
    }

    public partial class RetrieveAndGenerateRequest : AmazonBedrockAgentRuntimeRequest
    {
    }

    public partial class RetrieveAndGenerateResponse : AmazonWebServiceResponse
    {
    }

    public partial class RetrieveAndGenerateStreamRequest : AmazonBedrockAgentRuntimeRequest
    {
    }

    public partial class RetrieveAndGenerateStreamResponse : AmazonWebServiceResponse
    {
    }
}

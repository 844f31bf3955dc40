// Reference-only stub: signatures of AWSSDK.SageMakerRuntime (API 2017-05-13), read from aws/aws-sdk-net sdk/src/Services/SageMakerRuntime/Generated/_netstandard/IAmazonSageMakerRuntime.cs and AmazonSageMakerRuntimeClient.cs; no code of it.
// Refers to: package AWSSDK.Core 4.1.0
#nullable disable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.SageMakerRuntime.Model;

namespace Amazon.SageMakerRuntime
{
    public partial interface IAmazonSageMakerRuntime : IAmazonService, IDisposable
    {
        Task<InvokeEndpointResponse> InvokeEndpointAsync(InvokeEndpointRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeEndpointAsyncResponse> InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeEndpointWithResponseStreamResponse> InvokeEndpointWithResponseStreamAsync(InvokeEndpointWithResponseStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken));

        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;

        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
    }

    public partial class AmazonSageMakerRuntimeClient : AmazonServiceClient, IAmazonSageMakerRuntime
    {
        public AmazonSageMakerRuntimeClient()
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(AmazonSageMakerRuntimeConfig config)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(AWSCredentials credentials)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(AWSCredentials credentials, AmazonSageMakerRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSageMakerRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
            : base(default(ClientConfig)) => throw null;

        public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSageMakerRuntimeConfig clientConfig)
            : base(default(ClientConfig)) => throw null;

        public virtual Task<InvokeEndpointResponse> InvokeEndpointAsync(InvokeEndpointRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeEndpointAsyncResponse> InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<InvokeEndpointWithResponseStreamResponse> InvokeEndpointWithResponseStreamAsync(InvokeEndpointWithResponseStreamRequest request, System.Threading.CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class AmazonSageMakerRuntimeConfig : ClientConfig
    {
        public AmazonSageMakerRuntimeConfig()
            : base(default(Amazon.Runtime.Internal.IDefaultConfigurationProvider)) => throw null;

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) => throw null;
    }

    public partial class AmazonSageMakerRuntimeRequest : AmazonWebServiceRequest
    {
    }
}

namespace Amazon.SageMakerRuntime.Model
{
    public partial class InvokeEndpointRequest : AmazonSageMakerRuntimeRequest
    {
        public string Accept { get => throw null; set => throw null; }

        public MemoryStream Body { get => throw null; set => throw null; }

        public string ContentType { get => throw null; set => throw null; }

        public string EndpointName { get => throw null; set => throw null; }
    }

    public partial class InvokeEndpointResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeEndpointAsyncRequest : AmazonSageMakerRuntimeRequest
    {
        public string Accept { get => throw null; set => throw null; }

        public string ContentType { get => throw null; set => throw null; }

        public string EndpointName { get => throw null; set => throw null; }

        public string InputLocation { get => throw null; set => throw null; }
    }

    public partial class InvokeEndpointAsyncResponse : AmazonWebServiceResponse
    {
    }

    public partial class InvokeEndpointWithResponseStreamRequest : AmazonSageMakerRuntimeRequest
    {
        public string Accept { get => throw null; set => throw null; }

        public MemoryStream Body { get => throw null; set => throw null; }

        public string ContentType { get => throw null; set => throw null; }

        public string EndpointName { get => throw null; set => throw null; }
    }

    public partial class InvokeEndpointWithResponseStreamResponse : AmazonWebServiceResponse
    {
    }
}

// Reference-only stub: signatures of Google.Cloud.AIPlatform.V1 (API v1), read from googleapis/google-cloud-dotnet@23732e2 apis/Google.Cloud.AIPlatform.V1/Google.Cloud.AIPlatform.V1/PredictionServiceClient.g.cs; no code of it.
// Base classes are left out, and with them the members that override theirs.
// RawPredict was read at commit 0b9430c. Of StreamRawPredict only the overload that was read is here.
// Refers to: stub Google.Api.Gax.Grpc
// Refers to: stub Google.Api.CommonProtos
// Refers to: package Google.Protobuf 3.30.2
#nullable disable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Google.Api;
using Google.Api.Gax.Grpc;
using Google.Protobuf.WellKnownTypes;

namespace Google.Cloud.AIPlatform.V1
{
    public sealed class PredictionServiceClientBuilder
    {
        public PredictionServiceClientBuilder() => throw null;
    }

    public abstract class PredictionServiceClient
    {
        public static Task<PredictionServiceClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;

        public static PredictionServiceClient Create() => throw null;

        public virtual PredictResponse Predict(PredictRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<PredictResponse> PredictAsync(PredictRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<PredictResponse> PredictAsync(PredictRequest request, CancellationToken cancellationToken) => throw null;

        public virtual PredictResponse Predict(string endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;

        public virtual Task<PredictResponse> PredictAsync(string endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;

        public virtual Task<PredictResponse> PredictAsync(string endpoint, IEnumerable<Value> instances, Value parameters, CancellationToken cancellationToken) => throw null;

        public virtual PredictResponse Predict(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;

        public virtual Task<PredictResponse> PredictAsync(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CallSettings callSettings = null) => throw null;

        public virtual Task<PredictResponse> PredictAsync(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CancellationToken cancellationToken) => throw null;

        public virtual HttpBody RawPredict(RawPredictRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<HttpBody> RawPredictAsync(RawPredictRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<HttpBody> RawPredictAsync(RawPredictRequest request, CancellationToken cancellationToken) => throw null;

        public virtual HttpBody RawPredict(string endpoint, HttpBody httpBody, CallSettings callSettings = null) => throw null;

        public virtual Task<HttpBody> RawPredictAsync(string endpoint, HttpBody httpBody, CallSettings callSettings = null) => throw null;

        public virtual Task<HttpBody> RawPredictAsync(string endpoint, HttpBody httpBody, CancellationToken cancellationToken) => throw null;

        public virtual HttpBody RawPredict(EndpointName endpoint, HttpBody httpBody, CallSettings callSettings = null) => throw null;

        public virtual Task<HttpBody> RawPredictAsync(EndpointName endpoint, HttpBody httpBody, CallSettings callSettings = null) => throw null;

        public virtual Task<HttpBody> RawPredictAsync(EndpointName endpoint, HttpBody httpBody, CancellationToken cancellationToken) => throw null;

        public virtual StreamRawPredictStream StreamRawPredict(StreamRawPredictRequest request, CallSettings callSettings = null) => throw null;

        public virtual ExplainResponse Explain(ExplainRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<ExplainResponse> ExplainAsync(ExplainRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<ExplainResponse> ExplainAsync(ExplainRequest request, CancellationToken cancellationToken) => throw null;

        public virtual ExplainResponse Explain(string endpoint, IEnumerable<Value> instances, Value parameters, string deployedModelId, CallSettings callSettings = null) => throw null;

        public virtual Task<ExplainResponse> ExplainAsync(string endpoint, IEnumerable<Value> instances, Value parameters, string deployedModelId, CallSettings callSettings = null) => throw null;

        public virtual Task<ExplainResponse> ExplainAsync(string endpoint, IEnumerable<Value> instances, Value parameters, string deployedModelId, CancellationToken cancellationToken) => throw null;

        public virtual ExplainResponse Explain(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, string deployedModelId, CallSettings callSettings = null) => throw null;

        public virtual Task<ExplainResponse> ExplainAsync(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, string deployedModelId, CallSettings callSettings = null) => throw null;

        public virtual Task<ExplainResponse> ExplainAsync(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, string deployedModelId, CancellationToken cancellationToken) => throw null;

        public virtual GenerateContentResponse GenerateContent(GenerateContentRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken) => throw null;

        public virtual GenerateContentResponse GenerateContent(string model, IEnumerable<Content> contents, CallSettings callSettings = null) => throw null;

        public virtual Task<GenerateContentResponse> GenerateContentAsync(string model, IEnumerable<Content> contents, CallSettings callSettings = null) => throw null;

        public virtual Task<GenerateContentResponse> GenerateContentAsync(string model, IEnumerable<Content> contents, CancellationToken cancellationToken) => throw null;

        public virtual StreamGenerateContentStream StreamGenerateContent(GenerateContentRequest request, CallSettings callSettings = null) => throw null;

        public virtual StreamGenerateContentStream StreamGenerateContent(string model, IEnumerable<Content> contents, CallSettings callSettings = null) => throw null;

        public abstract class StreamRawPredictStream
        {
        }

        public abstract class StreamGenerateContentStream
        {
        }
    }

    public sealed class PredictRequest
    {
        public string Endpoint { get => throw null; set => throw null; }
    }

    public sealed class PredictResponse
    {
    }

    public sealed class RawPredictRequest
    {
        public string Endpoint { get => throw null; set => throw null; }
    }

    public sealed class StreamRawPredictRequest
    {
        public string Endpoint { get => throw null; set => throw null; }
    }

    public sealed class ExplainRequest
    {
        public string DeployedModelId { get => throw null; set => throw null; }

        public string Endpoint { get => throw null; set => throw null; }
    }

    public sealed class ExplainResponse
    {
    }

    public sealed class GenerateContentRequest
    {
        public string Model { get => throw null; set => throw null; }
    }

    public sealed class GenerateContentResponse
    {
    }

    public sealed class Content
    {
    }

    public sealed class EndpointName
    {
    }
}

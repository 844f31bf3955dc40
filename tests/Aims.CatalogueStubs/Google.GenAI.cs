// Reference-only stub: signatures of Google.GenAI 0.1.0, read from googleapis/dotnet-genai@bcd43e5 (0.1.0) Google.GenAI/, and of later members, read from the files that their entries name; no code of it.
// Refers to: package Google.Apis.Auth 1.78.0
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable enable
#pragma warning disable MEAI001 // marked as experimental
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Google.Apis.Auth.OAuth2;
using Google.GenAI;
using Google.GenAI.Types;
using Microsoft.Extensions.AI;

namespace Google.GenAI
{
    public class AsyncSession : IAsyncDisposable
    {
        internal AsyncSession() => throw null!;

        public Task SendClientContentAsync(LiveSendClientContentParameters clientContent, CancellationToken cancellationToken = default) => throw null!;

        public Task SendRealtimeInputAsync(LiveSendRealtimeInputParameters realtimeInput, CancellationToken cancellationToken = default) => throw null!;

        public Task SendToolResponseAsync(LiveSendToolResponseParameters toolResponse, CancellationToken cancellationToken = default) => throw null!;

        public ValueTask DisposeAsync() => throw null!;
    }

    public class Batches
    {
        internal Batches() => throw null!;

        public Task<BatchJob> CreateAsync(string model, BatchJobSource src, CreateBatchJobConfig config) => throw null!;
    }

    public sealed class Client : IDisposable, IAsyncDisposable
    {
        public Client(bool? vertexAI = null, string? apiKey = null, ICredential? credential = null, string? project = null, string? location = null, HttpOptions? httpOptions = null) => throw null!;

        internal Client() => throw null!;

        public Live Live { get => throw null!; }

        public Models Models { get => throw null!; }

        public void Dispose() => throw null!;

        public ValueTask DisposeAsync() => throw null!;

        public Tunings Tunings { get => throw null!; }

        public Batches Batches { get => throw null!; }
    }

    public class Live
    {
        internal Live() => throw null!;

        public Task<AsyncSession> ConnectAsync(string model, LiveConnectConfig config, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class Models
    {
        internal Models() => throw null!;

        public Task<GenerateContentResponse> GenerateContentAsync(string model, List<Content> contents, GenerateContentConfig? config = null) => throw null!;

        public Task<GenerateContentResponse> GenerateContentAsync(string model, Content contents, GenerateContentConfig? config = null) => throw null!;

        public Task<GenerateContentResponse> GenerateContentAsync(string model, string contents, GenerateContentConfig? config = null) => throw null!;

        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, List<Content> contents, GenerateContentConfig? config = null) => throw null!;

        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, Content contents, GenerateContentConfig? config = null) => throw null!;

        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, string contents, GenerateContentConfig? config = null) => throw null!;

        public Task<GenerateImagesResponse> GenerateImagesAsync(string model, string prompt, GenerateImagesConfig? config = null) => throw null!;

        public Task<UpscaleImageResponse> UpscaleImageAsync(string model, Image image, string upscaleFactor, UpscaleImageConfig? config = null) => throw null!;

        public Task<EditImageResponse> EditImageAsync(string model, string prompt, List<IReferenceImage> referenceImages, EditImageConfig? config = null) => throw null!;

        public Task<EmbedContentResponse> EmbedContentAsync(string model, Content contents, EmbedContentConfig? config = null) => throw null!;

        public Task<EmbedContentResponse> EmbedContentAsync(string model, string contents, EmbedContentConfig? config = null) => throw null!;

        public Task<GenerateVideosOperation> GenerateVideosAsync(string model, GenerateVideosSource source, GenerateVideosConfig? config = null) => throw null!;
    }

    public class Tunings
    {
        internal Tunings() => throw null!;

        public Task<TuningJob> TuneAsync(string baseModel, TuningDataset trainingDataset, CreateTuningJobConfig? config = null) => throw null!;
    }
}

namespace Google.GenAI.Types
{
    public record BatchJob
    {
        internal BatchJob() => throw null!;
    }

    public record BatchJobSource
    {
        public BatchJobSource() => throw null!;
    }

    public record Content
    {
        public Content() => throw null!;
    }

    public record CreateBatchJobConfig
    {
        public CreateBatchJobConfig() => throw null!;
    }

    public record CreateTuningJobConfig
    {
        public CreateTuningJobConfig() => throw null!;
    }

    public record EditImageConfig
    {
        public EditImageConfig() => throw null!;
    }

    public record EditImageResponse
    {
        internal EditImageResponse() => throw null!;
    }

    public record EmbedContentConfig
    {
        public EmbedContentConfig() => throw null!;
    }

    public record EmbedContentResponse
    {
        internal EmbedContentResponse() => throw null!;
    }

    public record GenerateContentConfig
    {
        public GenerateContentConfig() => throw null!;
    }

    public record GenerateContentResponse
    {
        internal GenerateContentResponse() => throw null!;
    }

    public record GenerateImagesConfig
    {
        public GenerateImagesConfig() => throw null!;
    }

    public record GenerateImagesResponse
    {
        internal GenerateImagesResponse() => throw null!;
    }

    public record GenerateVideosConfig
    {
        public GenerateVideosConfig() => throw null!;
    }

    public record GenerateVideosOperation
    {
        internal GenerateVideosOperation() => throw null!;
    }

    public record GenerateVideosSource
    {
        public GenerateVideosSource() => throw null!;
    }

    public record HttpOptions
    {
        public HttpOptions() => throw null!;
    }

    public interface IReferenceImage
    {
    }

    public record Image
    {
        public Image() => throw null!;
    }

    public record LiveConnectConfig
    {
        public LiveConnectConfig() => throw null!;
    }

    public record LiveSendClientContentParameters
    {
        public LiveSendClientContentParameters() => throw null!;
    }

    public record LiveSendRealtimeInputParameters
    {
        public LiveSendRealtimeInputParameters() => throw null!;
    }

    public record LiveSendToolResponseParameters
    {
        public LiveSendToolResponseParameters() => throw null!;
    }

    public record TuningDataset
    {
        public TuningDataset() => throw null!;
    }

    public record TuningJob
    {
        internal TuningJob() => throw null!;
    }

    public record UpscaleImageConfig
    {
        public UpscaleImageConfig() => throw null!;
    }

    public record UpscaleImageResponse
    {
        internal UpscaleImageResponse() => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class GoogleGenAIExtensions
    {
        public static IChatClient AsIChatClient(this Client client, string? defaultModelId = null) => throw null!;

        public static IChatClient AsIChatClient(this Models models, string? defaultModelId = null) => throw null!;

        public static IImageGenerator AsIImageGenerator(this Client client, string? defaultModelId = null) => throw null!;

        public static IImageGenerator AsIImageGenerator(this Models models, string? defaultModelId = null) => throw null!;

        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Client client, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;

        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Models models, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;
    }
}

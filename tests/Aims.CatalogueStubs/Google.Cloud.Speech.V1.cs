// Reference-only stub: signatures of Google.Cloud.Speech.V1 (API v1), read from googleapis/google-cloud-dotnet@0b9430c apis/Google.Cloud.Speech.V1/Google.Cloud.Speech.V1/SpeechClient.g.cs; no code of it.
// Base classes are left out, and with them the members that override theirs.
// Refers to: stub Google.Api.Gax.Grpc
// Refers to: stub Google.LongRunning
#nullable disable
using System.Threading;
using System.Threading.Tasks;
using Google.Api.Gax.Grpc;
using Google.LongRunning;

namespace Google.Cloud.Speech.V1
{
    public sealed class SpeechClientBuilder
    {
        public SpeechClientBuilder() => throw null;
    }

    public abstract class SpeechClient
    {
        public static Task<SpeechClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;

        public static SpeechClient Create() => throw null;

        public virtual RecognizeResponse Recognize(RecognizeRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<RecognizeResponse> RecognizeAsync(RecognizeRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<RecognizeResponse> RecognizeAsync(RecognizeRequest request, CancellationToken cancellationToken) => throw null;

        public virtual RecognizeResponse Recognize(RecognitionConfig config, RecognitionAudio audio, CallSettings callSettings = null) => throw null;

        public virtual Task<RecognizeResponse> RecognizeAsync(RecognitionConfig config, RecognitionAudio audio, CallSettings callSettings = null) => throw null;

        public virtual Task<RecognizeResponse> RecognizeAsync(RecognitionConfig config, RecognitionAudio audio, CancellationToken cancellationToken) => throw null;

        public virtual Operation<LongRunningRecognizeResponse, LongRunningRecognizeMetadata> LongRunningRecognize(LongRunningRecognizeRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<LongRunningRecognizeResponse, LongRunningRecognizeMetadata>> LongRunningRecognizeAsync(LongRunningRecognizeRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<LongRunningRecognizeResponse, LongRunningRecognizeMetadata>> LongRunningRecognizeAsync(LongRunningRecognizeRequest request, CancellationToken cancellationToken) => throw null;

        public virtual Operation<LongRunningRecognizeResponse, LongRunningRecognizeMetadata> LongRunningRecognize(RecognitionConfig config, RecognitionAudio audio, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<LongRunningRecognizeResponse, LongRunningRecognizeMetadata>> LongRunningRecognizeAsync(RecognitionConfig config, RecognitionAudio audio, CallSettings callSettings = null) => throw null;

        public virtual Task<Operation<LongRunningRecognizeResponse, LongRunningRecognizeMetadata>> LongRunningRecognizeAsync(RecognitionConfig config, RecognitionAudio audio, CancellationToken cancellationToken) => throw null;

        public virtual StreamingRecognizeStream StreamingRecognize(CallSettings callSettings = null, BidirectionalStreamingSettings streamingSettings = null) => throw null;

        public abstract class StreamingRecognizeStream
        {
        }
    }

    public sealed class RecognizeRequest
    {
    }

    public sealed class RecognizeResponse
    {
    }

    public sealed class LongRunningRecognizeRequest
    {
    }

    public sealed class LongRunningRecognizeResponse
    {
    }

    public sealed class LongRunningRecognizeMetadata
    {
    }

    public sealed class RecognitionConfig
    {
        public string Model { get => throw null; set => throw null; }
    }

    public sealed class RecognitionAudio
    {
    }
}

// Reference-only stub: signatures of Google.Cloud.TextToSpeech.V1 (API v1), read from googleapis/google-cloud-dotnet@0dd9e67 apis/Google.Cloud.TextToSpeech.V1/Google.Cloud.TextToSpeech.V1/TextToSpeechClient.g.cs; no code of it.
// Base classes are left out, and with them the members that override theirs.
// Refers to: stub Google.Api.Gax.Grpc
#nullable disable
using System.Threading;
using System.Threading.Tasks;
using Google.Api.Gax.Grpc;

namespace Google.Cloud.TextToSpeech.V1
{
    public sealed class TextToSpeechClientBuilder
    {
        public TextToSpeechClientBuilder() => throw null;
    }

    public abstract class TextToSpeechClient
    {
        public static Task<TextToSpeechClient> CreateAsync(CancellationToken cancellationToken = default) => throw null;

        public static TextToSpeechClient Create() => throw null;

        public virtual SynthesizeSpeechResponse SynthesizeSpeech(SynthesizeSpeechRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<SynthesizeSpeechResponse> SynthesizeSpeechAsync(SynthesizeSpeechRequest request, CallSettings callSettings = null) => throw null;

        public virtual Task<SynthesizeSpeechResponse> SynthesizeSpeechAsync(SynthesizeSpeechRequest request, CancellationToken cancellationToken) => throw null;

        public virtual SynthesizeSpeechResponse SynthesizeSpeech(SynthesisInput input, VoiceSelectionParams voice, AudioConfig audioConfig, CallSettings callSettings = null) => throw null;

        public virtual Task<SynthesizeSpeechResponse> SynthesizeSpeechAsync(SynthesisInput input, VoiceSelectionParams voice, AudioConfig audioConfig, CallSettings callSettings = null) => throw null;

        public virtual Task<SynthesizeSpeechResponse> SynthesizeSpeechAsync(SynthesisInput input, VoiceSelectionParams voice, AudioConfig audioConfig, CancellationToken cancellationToken) => throw null;
    }

    public sealed class SynthesizeSpeechRequest
    {
    }

    public sealed class SynthesizeSpeechResponse
    {
    }

    public sealed class SynthesisInput
    {
    }

    public sealed class VoiceSelectionParams
    {
    }

    public sealed class AudioConfig
    {
    }
}

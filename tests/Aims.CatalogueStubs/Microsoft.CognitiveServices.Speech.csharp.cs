// Reference-only stub: signatures of Microsoft.CognitiveServices.Speech 1.32.1, read from Azure/azure-docs-sdk-dotnet@015ee56 xml/Microsoft.CognitiveServices.Speech*/ (the documentation's record of each signature); no code of it.
#nullable disable
using System;
using System.Threading.Tasks;
using Microsoft.CognitiveServices.Speech.Audio;

namespace Microsoft.CognitiveServices.Speech
{
    public class Recognizer
    {
        internal Recognizer() => throw null;
    }

    public sealed class SpeechRecognizer : Recognizer
    {
        public SpeechRecognizer(EmbeddedSpeechConfig speechConfig) => throw null;

        public SpeechRecognizer(EmbeddedSpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(EmbeddedSpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig) => throw null;

        public SpeechRecognizer(EmbeddedSpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(HybridSpeechConfig speechConfig) => throw null;

        public SpeechRecognizer(HybridSpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(HybridSpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig) => throw null;

        public SpeechRecognizer(HybridSpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, SourceLanguageConfig sourceLanguageConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, string language) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, SourceLanguageConfig sourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public SpeechRecognizer(SpeechConfig speechConfig, string language, AudioConfig audioConfig) => throw null;

        public Task<SpeechRecognitionResult> RecognizeOnceAsync() => throw null;

        public Task StartContinuousRecognitionAsync() => throw null;

        public Task StartKeywordRecognitionAsync(KeywordRecognitionModel model) => throw null;
    }

    public sealed class SpeechSynthesizer : IDisposable
    {
        public SpeechSynthesizer(EmbeddedSpeechConfig speechConfig) => throw null;

        public SpeechSynthesizer(EmbeddedSpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public SpeechSynthesizer(HybridSpeechConfig speechConfig) => throw null;

        public SpeechSynthesizer(HybridSpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public SpeechSynthesizer(SpeechConfig speechConfig) => throw null;

        public SpeechSynthesizer(SpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public SpeechSynthesizer(SpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public Task<SpeechSynthesisResult> SpeakSsmlAsync(string ssml) => throw null;

        public Task<SpeechSynthesisResult> SpeakTextAsync(string text) => throw null;

        public Task<SpeechSynthesisResult> StartSpeakingSsmlAsync(string ssml) => throw null;

        public Task<SpeechSynthesisResult> StartSpeakingTextAsync(string text) => throw null;

        public void Dispose() => throw null;
    }

    public class SpeechConfig
    {
        internal SpeechConfig() => throw null;

        public string EndpointId { get => throw null; set => throw null; }
    }

    public class AutoDetectSourceLanguageConfig
    {
        internal AutoDetectSourceLanguageConfig() => throw null;
    }

    public class EmbeddedSpeechConfig
    {
        internal EmbeddedSpeechConfig() => throw null;
    }

    public class HybridSpeechConfig
    {
        internal HybridSpeechConfig() => throw null;
    }

    public class KeywordRecognitionModel
    {
        internal KeywordRecognitionModel() => throw null;
    }

    public class SourceLanguageConfig
    {
        internal SourceLanguageConfig() => throw null;
    }

    public class SpeechRecognitionResult
    {
        internal SpeechRecognitionResult() => throw null;
    }

    public class SpeechSynthesisResult
    {
        internal SpeechSynthesisResult() => throw null;
    }

    public class SpeechTranslationConfig
    {
        internal SpeechTranslationConfig() => throw null;
    }
}

namespace Microsoft.CognitiveServices.Speech.Audio
{
    public class AudioConfig
    {
        internal AudioConfig() => throw null;
    }
}

namespace Microsoft.CognitiveServices.Speech.Transcription
{
    public sealed class ConversationTranscriber : Recognizer
    {
        public ConversationTranscriber(SpeechConfig speechConfig) => throw null;

        public ConversationTranscriber(SpeechConfig speechConfig, AudioConfig audioConfig) => throw null;

        public ConversationTranscriber(SpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig) => throw null;

        public ConversationTranscriber(SpeechConfig speechConfig, SourceLanguageConfig sourceLanguageConfig) => throw null;

        public ConversationTranscriber(SpeechConfig speechConfig, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public ConversationTranscriber(SpeechConfig speechConfig, SourceLanguageConfig sourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public Task StartTranscribingAsync() => throw null;
    }
}

namespace Microsoft.CognitiveServices.Speech.Translation
{
    public sealed class TranslationRecognizer : Recognizer
    {
        public TranslationRecognizer(EmbeddedSpeechConfig config) => throw null;

        public TranslationRecognizer(EmbeddedSpeechConfig config, AudioConfig audioConfig) => throw null;

        public TranslationRecognizer(HybridSpeechConfig config) => throw null;

        public TranslationRecognizer(HybridSpeechConfig config, AudioConfig audioConfig) => throw null;

        public TranslationRecognizer(SpeechTranslationConfig config) => throw null;

        public TranslationRecognizer(SpeechTranslationConfig config, AudioConfig audioConfig) => throw null;

        public TranslationRecognizer(SpeechTranslationConfig config, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig) => throw null;

        public TranslationRecognizer(SpeechTranslationConfig config, AutoDetectSourceLanguageConfig autoDetectSourceLanguageConfig, AudioConfig audioConfig) => throw null;

        public Task<TranslationRecognitionResult> RecognizeOnceAsync() => throw null;

        public Task StartContinuousRecognitionAsync() => throw null;
    }

    public class TranslationRecognitionResult
    {
        internal TranslationRecognitionResult() => throw null;
    }
}

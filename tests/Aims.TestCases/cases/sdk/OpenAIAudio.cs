// why: OpenAI, speech made, transcribed and translated
// expect invoke @A M:Cases.Calls.RunAsync(OpenAI.Audio.AudioClient,System.IO.Stream) => M:OpenAI.Audio.AudioClient.GenerateSpeechAsync(System.String,OpenAI.Audio.GeneratedSpeechVoice,OpenAI.Audio.SpeechGenerationOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Calls.RunAsync(OpenAI.Audio.AudioClient,System.IO.Stream) => M:OpenAI.Audio.AudioClient.TranscribeAudioAsync(System.IO.Stream,System.String,OpenAI.Audio.AudioTranscriptionOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Calls.RunAsync(OpenAI.Audio.AudioClient,System.IO.Stream) => M:OpenAI.Audio.AudioClient.TranslateAudio(System.String,OpenAI.Audio.AudioTranslationOptions)
using System.IO;
using System.Threading.Tasks;
using OpenAI.Audio;

namespace Cases;

public static class Calls
{
    public static async Task<string> RunAsync(AudioClient client, Stream recording)
    {
        await client.GenerateSpeechAsync("Please hold.", GeneratedSpeechVoice.Alloy); // @A
        AudioTranscription heard = await client.TranscribeAudioAsync(recording, "call.mp3"); // @B
        AudioTranslation translated = client.TranslateAudio("call.mp3"); // @D
        return heard.Text + translated.Text;
    }
}

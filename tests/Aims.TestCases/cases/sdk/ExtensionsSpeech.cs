// why: Microsoft.Extensions.AI, speech to text and text to speech, both also streaming
// expect invoke @A M:Cases.Calls.HandleAsync(Microsoft.Extensions.AI.ISpeechToTextClient,Microsoft.Extensions.AI.ITextToSpeechClient,System.IO.Stream) => M:Microsoft.Extensions.AI.ISpeechToTextClient.GetTextAsync(System.IO.Stream,Microsoft.Extensions.AI.SpeechToTextOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Calls.HandleAsync(Microsoft.Extensions.AI.ISpeechToTextClient,Microsoft.Extensions.AI.ITextToSpeechClient,System.IO.Stream) => M:Microsoft.Extensions.AI.ITextToSpeechClient.GetAudioAsync(System.String,Microsoft.Extensions.AI.TextToSpeechOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Calls.HandleAsync(Microsoft.Extensions.AI.ISpeechToTextClient,Microsoft.Extensions.AI.ITextToSpeechClient,System.IO.Stream) => M:Microsoft.Extensions.AI.ISpeechToTextClient.GetStreamingTextAsync(System.IO.Stream,Microsoft.Extensions.AI.SpeechToTextOptions,System.Threading.CancellationToken)
// expect invoke @E M:Cases.Calls.HandleAsync(Microsoft.Extensions.AI.ISpeechToTextClient,Microsoft.Extensions.AI.ITextToSpeechClient,System.IO.Stream) => M:Microsoft.Extensions.AI.ITextToSpeechClient.GetStreamingAudioAsync(System.String,Microsoft.Extensions.AI.TextToSpeechOptions,System.Threading.CancellationToken)
#pragma warning disable MEAI001
using System.IO;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Calls
{
    public static async Task HandleAsync(ISpeechToTextClient ears, ITextToSpeechClient mouth, Stream audio)
    {
        var heard = await ears.GetTextAsync(audio); // @A
        await mouth.GetAudioAsync("You said: " + heard.Text); // @B
        await foreach (var word in ears.GetStreamingTextAsync(audio)) // @D
        {
            await foreach (var sound in mouth.GetStreamingAudioAsync(word.Text)) // @E
            {
                System.Console.WriteLine(sound);
            }
        }
    }
}

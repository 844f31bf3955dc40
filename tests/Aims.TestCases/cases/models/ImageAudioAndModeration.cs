// why: the clients of other kinds name their model as the chat client does
// expect invoke model=constant:gpt-image-1 provider=openai @A M:Cases.Claims.DrawAsync(System.String) => M:OpenAI.Images.ImageClient.GenerateImageAsync(System.String,OpenAI.Images.ImageGenerationOptions,System.Threading.CancellationToken)
// expect invoke model=constant:whisper provider=azure-openai @B M:Cases.Claims.HearAsync(System.String) => M:OpenAI.Audio.AudioClient.TranscribeAudioAsync(System.String,OpenAI.Audio.AudioTranscriptionOptions)
// expect invoke model=constant:omni-moderation-latest provider=openai @C M:Cases.Claims.IsFlaggedAsync(System.String) => M:OpenAI.Moderations.ModerationClient.ClassifyTextAsync(System.String,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using OpenAI;
using OpenAI.Audio;
using OpenAI.Images;

namespace Cases;

public class Claims(string key)
{
    private readonly AudioClient _audio =
        new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential(key)).GetAudioClient("whisper");

    public async Task<Uri> DrawAsync(string claim)
    {
        var image = await new ImageClient("gpt-image-1", key).GenerateImageAsync(claim); // @A
        return image.Value.ImageUri;
    }

    public async Task<string> HearAsync(string path)
    {
        var transcription = await _audio.TranscribeAudioAsync(path); // @B
        return transcription.Value.Text;
    }

    public async Task<bool> IsFlaggedAsync(string claim)
    {
        var client = new OpenAIClient(key).GetModerationClient("omni-moderation-latest");
        var result = await client.ClassifyTextAsync(claim); // @C
        return result.Value.Flagged;
    }
}

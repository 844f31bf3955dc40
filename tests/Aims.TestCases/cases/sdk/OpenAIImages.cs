// why: OpenAI, one image and several
// expect invoke @A M:Cases.Posters.RunAsync(OpenAI.Images.ImageClient) => M:OpenAI.Images.ImageClient.GenerateImageAsync(System.String,OpenAI.Images.ImageGenerationOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Posters.RunAsync(OpenAI.Images.ImageClient) => M:OpenAI.Images.ImageClient.GenerateImages(System.String,System.Int32,OpenAI.Images.ImageGenerationOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using OpenAI.Images;

namespace Cases;

public static class Posters
{
    public static async Task<int> RunAsync(ImageClient client)
    {
        GeneratedImage one = await client.GenerateImageAsync("A house after a storm."); // @A
        GeneratedImageCollection several = client.GenerateImages("The same at night.", 2); // @B
        return several.Count + (one.ImageUri?.Port ?? 0);
    }
}

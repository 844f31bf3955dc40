// why: Microsoft.Extensions.AI, images by interface and by extension
// expect invoke @A M:Cases.Posters.MakeAsync(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.ImageGeneratorExtensions.GenerateImagesAsync(Microsoft.Extensions.AI.IImageGenerator,System.String,Microsoft.Extensions.AI.ImageGenerationOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Posters.MakeAsync(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.IImageGenerator.GenerateAsync(Microsoft.Extensions.AI.ImageGenerationRequest,Microsoft.Extensions.AI.ImageGenerationOptions,System.Threading.CancellationToken)
#pragma warning disable MEAI001
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Posters
{
    public static async Task<int> MakeAsync(IImageGenerator generator)
    {
        var first = await generator.GenerateImagesAsync("A house after a storm."); // @A
        var second = await generator.GenerateAsync(new ImageGenerationRequest("The same at night.")); // @B
        return first.Contents.Count + second.Contents.Count;
    }
}

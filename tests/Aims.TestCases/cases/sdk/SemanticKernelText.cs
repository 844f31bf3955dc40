// why: Semantic Kernel, text generation by its extension
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService) => M:Microsoft.SemanticKernel.TextGeneration.TextGenerationExtensions.GetTextContentAsync(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService,System.String,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel.TextGeneration;

namespace Cases;

public static class Claims
{
    public static async Task<string?> RunAsync(ITextGenerationService service)
    {
        return (await service.GetTextContentAsync("Route it.")).Text; // @A
    }
}

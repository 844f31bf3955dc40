// why: the service is asked of a kernel that was told the model where both observers look
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,System.String,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Cases;

public static class Claims
{
    public static async Task<string?> RouteAsync(string key, string claim)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-4o", key);
        var kernel = builder.Build();
        var service = kernel.GetRequiredService<IChatCompletionService>();
        var answer = await service.GetChatMessageContentAsync(claim); // @A
        return answer.Content;
    }
}

// why: a service of Semantic Kernel is injected without its kernel
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.Claims.RouteAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService.GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Cases;

public class Claims(IChatCompletionService service)
{
    public async Task<int> RouteAsync(ChatHistory history)
    {
        var answers = await service.GetChatMessageContentsAsync(history); // @A
        return answers.Count;
    }
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key)
    {
        services.AddOpenAIChatCompletion("gpt-4o", key);
        services.AddSingleton<Claims>();
    }
}

// why: a service of Semantic Kernel is made by its constructor; its own method is called
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService.GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace Cases;

public static class Claims
{
    public static async Task<int> RouteAsync(string key, ChatHistory history)
    {
        var service = new OpenAIChatCompletionService("gpt-4o", key);
        var answers = await service.GetChatMessageContentsAsync(history); // @A
        return answers.Count;
    }
}

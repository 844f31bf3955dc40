// why: a class derived from that which has the property
// expect invoke model=constant:gpt-4o-mini provider=any @A M:Cases.Claims.RouteAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace Cases;

public static class Claims
{
    public static async Task<string?> RouteAsync(IChatCompletionService service, ChatHistory history)
    {
        var settings = new OpenAIPromptExecutionSettings { Temperature = 0, ModelId = "gpt-4o-mini" };
        var answer = await service.GetChatMessageContentAsync(history, settings); // @A
        return answer.Content;
    }
}

// why: Semantic Kernel, chat completion by interface, by extension and as a stream
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService.GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,System.String,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.RunAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService.GetStreamingChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Cases;

public static class Claims
{
    public static async Task<int> RunAsync(IChatCompletionService service, ChatHistory history)
    {
        var several = await service.GetChatMessageContentsAsync(history); // @A
        var one = await service.GetChatMessageContentAsync("Route it."); // @B
        await foreach (var part in service.GetStreamingChatMessageContentsAsync(history)) // @D
        {
            Console.Write(part.Content);
        }

        return several.Count + one.Items.Count;
    }
}

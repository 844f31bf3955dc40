// why: a registration carries a key and an organisation beside the model
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService.GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect register model=constant:gpt-4o provider=openai @R M:Cases.Setup.Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions.AddOpenAIChatCompletion(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.String,System.String,System.String,System.String)
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Cases;

public class Claims(IChatCompletionService service)
{
    public async Task<int> RouteAsync(string claim)
    {
        var history = new ChatHistory("PLANTED-system-message");
        history.AddUserMessage(claim);
        var answers = await service.GetChatMessageContentsAsync(history); // @A
        return answers.Count;
    }
}

public static class Setup
{
    public static void Configure(IServiceCollection services) =>
        services.AddOpenAIChatCompletion("gpt-4o", "sk-PLANTED-registered-key", orgId: "PLANTED-organisation", serviceId: null); // @R
}

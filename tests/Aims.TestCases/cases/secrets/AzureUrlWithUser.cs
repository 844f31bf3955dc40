// why: an endpoint that is an argument, not an option
// expect invoke model=constant:claims-chat provider=azure-openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string claim)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddAzureOpenAIChatCompletion("claims-chat", "https://PLANTED-user@contoso.openai.azure.com/?api-key=PLANTED-azure-query", "PLANTED-azure-key");
        var kernel = builder.Build();
        var result = await kernel.InvokePromptAsync("PLANTED-prompt-of-the-kernel " + claim); // @A
        return result.ToString();
    }
}

// why: Azure's connector calls the model a deployment
// expect invoke model=constant:claims-chat provider=azure-openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace Cases;

public class Claims
{
    private readonly Kernel _kernel;

    public Claims(string key)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddAzureOpenAIChatCompletion(deploymentName: "claims-chat", endpoint: "https://contoso.openai.azure.com", apiKey: key);
        _kernel = builder.Build();
    }

    public async Task<string> RouteAsync(string claim)
    {
        var result = await _kernel.InvokePromptAsync("Route: " + claim); // @A
        return result.ToString();
    }
}

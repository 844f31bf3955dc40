// why: the kernel that is injected is registered in two steps
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Cases;

public class Claims(Kernel kernel)
{
    public async Task<string> RouteAsync(string claim)
    {
        var result = await kernel.InvokePromptAsync("Route: " + claim); // @A
        return result.ToString();
    }
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key) =>
        services.AddKernel().AddOpenAIChatCompletion("gpt-4o", key);
}

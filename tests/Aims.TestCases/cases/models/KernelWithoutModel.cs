// why: a kernel that is told no model has none
// expect invoke model=unknown:not-set provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string claim)
    {
        var kernel = Kernel.CreateBuilder().Build();
        var result = await kernel.InvokePromptAsync("Route: " + claim); // @A
        return result.ToString();
    }
}

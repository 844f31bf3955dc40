// why: the settings are inside the arguments of the prompt
// expect invoke model=constant:gpt-4o-mini provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace Cases;

public class Claims(Kernel kernel)
{
    public async Task<string> RouteAsync(string claim)
    {
        var arguments = new KernelArguments(new PromptExecutionSettings { ModelId = "gpt-4o-mini" }) { ["claim"] = claim };
        var result = await kernel.InvokePromptAsync("Route: {{$claim}}", arguments); // @A
        return result.ToString();
    }
}

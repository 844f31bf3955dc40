// why: a function that is made of a prompt is run with the kernel that it is given
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.SemanticKernel.KernelFunction.InvokeAsync(Microsoft.SemanticKernel.Kernel,Microsoft.SemanticKernel.KernelArguments,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace Cases;

public static class Claims
{
    private static readonly KernelFunction RouteFunction = KernelFunctionFactory.CreateFromPrompt("Route: {{$claim}}");

    public static async Task<string> RouteAsync(string key, string claim)
    {
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o", key).Build();
        var result = await RouteFunction.InvokeAsync(kernel, new KernelArguments { ["claim"] = claim }); // @A
        return result.ToString();
    }
}

// why: Semantic Kernel, a prompt invoked by the kernel, with and without a result type
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptStreamingAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace Cases;

public static class Claims
{
    public static async Task RunAsync(Kernel kernel)
    {
        Console.WriteLine(await kernel.InvokePromptAsync("Route it.")); // @A
        await foreach (var part in kernel.InvokePromptStreamingAsync("Route it.")) // @B
        {
            Console.Write(part);
        }
    }
}

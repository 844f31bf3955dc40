// why: Semantic Kernel's ways to make a method a function, by a factory and on a kernel
// expect tool runs=M:Cases.Claims.FindPolicy(System.String) @A M:Cases.Claims.Plugin(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromMethod(System.Delegate,System.String,System.String,System.Collections.Generic.IEnumerable{Microsoft.SemanticKernel.KernelParameterMetadata},Microsoft.SemanticKernel.KernelReturnParameterMetadata,Microsoft.Extensions.Logging.ILoggerFactory)
// expect tool runs=M:Cases.Claims.CloseClaim(System.Int32) @B M:Cases.Claims.Plugin(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.CreateFunctionFromMethod(Microsoft.SemanticKernel.Kernel,System.Delegate,System.String,System.String,System.Collections.Generic.IEnumerable{Microsoft.SemanticKernel.KernelParameterMetadata},Microsoft.SemanticKernel.KernelReturnParameterMetadata)
// expect tool @C M:Cases.Claims.Plugin(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.CreatePluginFromFunctions(Microsoft.SemanticKernel.Kernel,System.String,System.Collections.Generic.IEnumerable{Microsoft.SemanticKernel.KernelFunction})
using System;
using Microsoft.SemanticKernel;

namespace Cases;

public static class Claims
{
    public static KernelPlugin Plugin(Kernel kernel)
    {
        var find = KernelFunctionFactory.CreateFromMethod(FindPolicy, "find_policy"); // @A
        var close = kernel.CreateFunctionFromMethod(CloseClaim, "close_claim"); // @B
        return kernel.CreatePluginFromFunctions("claims", [find, close]); // @C
    }

    private static string FindPolicy(string number) => "Policy " + number;

    private static void CloseClaim(int number) => Console.WriteLine(number);
}

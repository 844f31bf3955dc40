// why: the builder of a kernel is told the model in a statement whose result nobody takes
// expect invoke model=configuration:AI:Model?gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.Configuration.IConfiguration,System.String,System.String) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
// expect register model=configuration:AI:Model?gpt-4o provider=openai @R M:Cases.Claims.RouteAsync(Microsoft.Extensions.Configuration.IConfiguration,System.String,System.String) => M:Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient)
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.SemanticKernel;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(IConfiguration configuration, string key, string claim)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion(configuration["AI:Model"] ?? "gpt-4o", key); // @R
        var kernel = builder.Build();
        var result = await kernel.InvokePromptAsync("Route: " + claim); // @A
        return result.ToString();
    }
}

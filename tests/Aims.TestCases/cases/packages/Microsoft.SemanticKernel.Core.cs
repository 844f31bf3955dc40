// why: every kind of the kernel's core on the real package: prompts, functions, plugins, memory
// package: Microsoft.SemanticKernel.Core 1.82.0
// expect construct modality=any model=unknown:not-set provider=any @Build M:Cases.Claims.Make => M:Microsoft.SemanticKernel.KernelExtensions.Build(Microsoft.SemanticKernel.IKernelBuilder)
// expect construct modality=chat model=constant:gpt-4o provider=any @Prompt M:Cases.Claims.Prompt(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.CreateFunctionFromPrompt(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.PromptExecutionSettings,System.String,System.String,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory)
// expect invoke modality=chat model=unknown:injected provider=any @InvokePrompt M:Cases.Claims.Invoke(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(Microsoft.SemanticKernel.Kernel,System.String,Microsoft.SemanticKernel.KernelArguments,System.String,Microsoft.SemanticKernel.IPromptTemplateFactory,Microsoft.SemanticKernel.PromptTemplateConfig,System.Threading.CancellationToken)
// expect invoke modality=chat model=unknown:injected provider=any @Summary M:Cases.Claims.Reduce(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.ChatHistorySummarizationReducer.ReduceAsync(System.Collections.Generic.IReadOnlyList{Microsoft.SemanticKernel.ChatMessageContent},System.Threading.CancellationToken)
// expect pipeline modality=chat stage=reduction provider=any @Reducer M:Cases.Claims.Reduce(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.ChatCompletion.ChatHistorySummarizationReducer.#ctor(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,System.Int32,System.Nullable{System.Int32})
// expect tool modality=any runs=M:Cases.Claims.FindRoute(System.String) @Tool M:Cases.Claims.Tool => M:Microsoft.SemanticKernel.KernelFunctionFactory.CreateFromMethod(System.Delegate,System.String,System.String,System.Collections.Generic.IEnumerable{Microsoft.SemanticKernel.KernelParameterMetadata},Microsoft.SemanticKernel.KernelReturnParameterMetadata,Microsoft.Extensions.Logging.ILoggerFactory)
// expect tool modality=any @Plugin M:Cases.Claims.Plugin(Microsoft.SemanticKernel.Kernel) => M:Microsoft.SemanticKernel.KernelExtensions.CreatePluginFromType``1(Microsoft.SemanticKernel.Kernel,System.String)
// expect invoke modality=embedding model=unknown:injected provider=any @Search M:Cases.Claims.Search(Microsoft.SemanticKernel.Data.VectorStoreTextSearch{Cases.Claims},System.String) => M:Microsoft.SemanticKernel.Data.VectorStoreTextSearch`1.SearchAsync(System.String,Microsoft.SemanticKernel.Data.TextSearchOptions,System.Threading.CancellationToken)
// expect construct modality=embedding provider=any @Memory M:Cases.Claims.Memory(Microsoft.SemanticKernel.Memory.MemoryBuilder) => M:Microsoft.SemanticKernel.Memory.MemoryBuilder.Build
// expect register modality=embedding provider=any @Register M:Cases.Claims.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Microsoft.SemanticKernel.TextSearchServiceCollectionExtensions.AddVectorStoreTextSearch``1(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.SemanticKernel.Data.ITextSearchStringMapper,Microsoft.SemanticKernel.Data.ITextSearchResultMapper,Microsoft.SemanticKernel.Data.VectorStoreTextSearchOptions,System.String)
#pragma warning disable SKEXP0001, SKEXP0050, CS0618

namespace Cases;

using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Data;
using Microsoft.SemanticKernel.Memory;

public class Claims
{
    public Kernel Make()
    {
        var builder = Kernel.CreateBuilder();
        return builder.Build(); // @Build
    }

    public KernelFunction Prompt(Kernel kernel)
    {
        var settings = new PromptExecutionSettings { ModelId = "gpt-4o" };
        return kernel.CreateFunctionFromPrompt("Route {{$claim}}", settings); // @Prompt
    }

    public Task Invoke(Kernel kernel) => kernel.InvokePromptAsync("Route the claim"); // @InvokePrompt

    public Task Reduce(IChatCompletionService service, ChatHistory history)
    {
        var reducer = new ChatHistorySummarizationReducer(service, 10); // @Reducer
        return reducer.ReduceAsync(history); // @Summary
    }

    public KernelFunction Tool() => KernelFunctionFactory.CreateFromMethod(FindRoute); // @Tool

    public KernelPlugin Plugin(Kernel kernel) => kernel.CreatePluginFromType<Claims>(); // @Plugin

    public Task Search(VectorStoreTextSearch<Claims> search, string text) => search.SearchAsync(text); // @Search

    public ISemanticTextMemory Memory(MemoryBuilder builder) => builder.Build(); // @Memory

    public void Register(IServiceCollection services) => services.AddVectorStoreTextSearch<Claims>(); // @Register

    private static string FindRoute(string claim) => claim;
}

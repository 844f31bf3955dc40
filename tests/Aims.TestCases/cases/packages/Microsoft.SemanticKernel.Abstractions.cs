// why: every kind and modality of the kernel's abstractions on the real package
// package: Microsoft.SemanticKernel.Abstractions 1.82.0
// expect construct modality=any provider=any @Kernel M:Cases.Claims.Make => M:Microsoft.SemanticKernel.Kernel.#ctor(System.IServiceProvider,Microsoft.SemanticKernel.KernelPluginCollection)
// expect invoke modality=any model=unknown:injected provider=any @Function M:Cases.Claims.Function(Microsoft.SemanticKernel.Kernel,Microsoft.SemanticKernel.KernelFunction) => M:Microsoft.SemanticKernel.Kernel.InvokeAsync(Microsoft.SemanticKernel.KernelFunction,Microsoft.SemanticKernel.KernelArguments,System.Threading.CancellationToken)
// expect invoke modality=chat model=constant:gpt-4o provider=any @Chat M:Cases.Claims.Chat(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,System.String) => M:Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService,System.String,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke modality=completion model=unknown:injected provider=any @Complete M:Cases.Claims.Complete(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService,System.String) => M:Microsoft.SemanticKernel.TextGeneration.ITextGenerationService.GetTextContentsAsync(System.String,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke modality=embedding model=unknown:injected provider=any @Embed M:Cases.Claims.Embed(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService,System.String) => M:Microsoft.SemanticKernel.Embeddings.EmbeddingGenerationExtensions.GenerateEmbeddingAsync``2(Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService{``0,``1},``0,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke modality=image model=unknown:injected provider=any @Draw M:Cases.Claims.Draw(Microsoft.SemanticKernel.TextToImage.ITextToImageService,Microsoft.SemanticKernel.TextContent) => M:Microsoft.SemanticKernel.TextToImage.ITextToImageService.GetImageContentsAsync(Microsoft.SemanticKernel.TextContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke modality=speech model=unknown:injected provider=any @Hear M:Cases.Claims.Hear(Microsoft.SemanticKernel.AudioToText.IAudioToTextService,Microsoft.SemanticKernel.AudioContent) => M:Microsoft.SemanticKernel.AudioToText.IAudioToTextService.GetTextContentsAsync(Microsoft.SemanticKernel.AudioContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect invoke modality=vision model=unknown:injected provider=any @See M:Cases.Claims.See(Microsoft.SemanticKernel.ImageToText.IImageToTextService,Microsoft.SemanticKernel.ImageContent) => M:Microsoft.SemanticKernel.ImageToText.IImageToTextService.GetTextContentsAsync(Microsoft.SemanticKernel.ImageContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=chat model=unknown:injected provider=any @AsService M:Cases.Claims.AsService(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.SemanticKernel.ChatCompletion.ChatClientExtensions.AsChatCompletionService(Microsoft.Extensions.AI.IChatClient,System.IServiceProvider)
// expect construct modality=embedding model=unknown:injected provider=any @AsGenerator M:Cases.Claims.AsGenerator(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService) => M:Microsoft.SemanticKernel.Embeddings.EmbeddingGenerationExtensions.AsEmbeddingGenerator``2(Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService{``0,``1})
// expect pipeline modality=chat stage=function-invocation provider=any @Functions M:Cases.Claims.Functions(Microsoft.Extensions.AI.ChatClientBuilder) => M:Microsoft.SemanticKernel.KernelFunctionInvokingChatClientBuilderExtensions.UseKernelFunctionInvocation(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory)
// expect register modality=any provider=any @Register M:Cases.Claims.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection) => M:Microsoft.Extensions.DependencyInjection.KernelServiceCollectionExtensions.AddKernel(Microsoft.Extensions.DependencyInjection.IServiceCollection)
// expect tool modality=any runs=M:Cases.Claims.FindRoute(System.String) @Tool M:Cases.Claims.Tool => M:Microsoft.SemanticKernel.AIFunctionExtensions.AsKernelFunction(Microsoft.Extensions.AI.AIFunction)
// expect tool modality=chat @Choice M:Cases.Claims.Choice => M:Microsoft.SemanticKernel.FunctionChoiceBehavior.Auto(System.Collections.Generic.IEnumerable{Microsoft.SemanticKernel.KernelFunction},System.Boolean,Microsoft.SemanticKernel.FunctionChoiceBehaviorOptions)
#pragma warning disable SKEXP0001, CS0618

namespace Cases;

using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.AudioToText;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using Microsoft.SemanticKernel.ImageToText;
using Microsoft.SemanticKernel.TextGeneration;
using Microsoft.SemanticKernel.TextToImage;
using TextContent = Microsoft.SemanticKernel.TextContent;

public class Claims
{
    public Kernel Make() => new Kernel(); // @Kernel

    public Task Function(Kernel kernel, KernelFunction function) => kernel.InvokeAsync(function); // @Function

    public Task Chat(IChatCompletionService chat, string text)
    {
        var settings = new PromptExecutionSettings { ModelId = "gpt-4o" };
        return chat.GetChatMessageContentAsync(text, settings); // @Chat
    }

    public Task Complete(ITextGenerationService service, string text) => service.GetTextContentsAsync(text); // @Complete

    public Task Embed(ITextEmbeddingGenerationService service, string text) => service.GenerateEmbeddingAsync(text); // @Embed

    public Task Draw(ITextToImageService service, TextContent text) => service.GetImageContentsAsync(text); // @Draw

    public Task Hear(IAudioToTextService service, AudioContent sound) => service.GetTextContentsAsync(sound); // @Hear

    public Task See(IImageToTextService service, ImageContent image) => service.GetTextContentsAsync(image); // @See

    public IChatCompletionService AsService(IChatClient client) => client.AsChatCompletionService(); // @AsService

    public object AsGenerator(ITextEmbeddingGenerationService service) => service.AsEmbeddingGenerator(); // @AsGenerator

    public void Functions(ChatClientBuilder builder) => builder.UseKernelFunctionInvocation(); // @Functions

    public void Register(IServiceCollection services) => services.AddKernel(); // @Register

    public KernelFunction Tool()
    {
        var function = AIFunctionFactory.Create(FindRoute);
        return function.AsKernelFunction(); // @Tool
    }

    public FunctionChoiceBehavior Choice() => FunctionChoiceBehavior.Auto(); // @Choice

    private static string FindRoute(string claim) => claim;
}

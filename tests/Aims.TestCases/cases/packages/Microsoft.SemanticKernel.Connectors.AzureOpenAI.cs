// why: every kind and modality of the kernel's Azure OpenAI services; a service has its deployment from where it is made
// package: Microsoft.SemanticKernel.Connectors.AzureOpenAI 1.82.0
// expect construct modality=chat model=constant:claims-gpt4o provider=azure-openai @Chat M:Cases.Claims.Ask(Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIChatCompletionService.#ctor(System.String,System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory,System.String)
// expect invoke modality=chat model=constant:claims-gpt4o provider=azure-openai @Ask M:Cases.Claims.Ask(Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIChatCompletionService.GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=embedding model=environment:EMBEDDING_MODEL provider=azure-openai @Embedder M:Cases.Claims.Embed(System.String[]) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAITextEmbeddingGenerationService.#ctor(System.String,System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory,System.Nullable{System.Int32},System.String)
// expect invoke modality=embedding model=environment:EMBEDDING_MODEL provider=azure-openai @Embed M:Cases.Claims.Embed(System.String[]) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAITextEmbeddingGenerationService.GenerateEmbeddingsAsync(System.Collections.Generic.IList{System.String},Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=image model=constant:dall-e-3 provider=azure-openai @Painter M:Cases.Claims.Draw(Microsoft.SemanticKernel.TextContent) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAITextToImageService.#ctor(System.String,System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory,System.String)
// expect invoke modality=image model=constant:dall-e-3 provider=azure-openai @Draw M:Cases.Claims.Draw(Microsoft.SemanticKernel.TextContent) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAITextToImageService.GetImageContentsAsync(Microsoft.SemanticKernel.TextContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=speech model=constant:whisper-1 provider=azure-openai @Listener M:Cases.Claims.Hear(Microsoft.SemanticKernel.AudioContent) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIAudioToTextService.#ctor(System.String,System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory,System.String)
// expect invoke modality=speech model=constant:whisper-1 provider=azure-openai @Hear M:Cases.Claims.Hear(Microsoft.SemanticKernel.AudioContent) => M:Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIAudioToTextService.GetTextContentsAsync(Microsoft.SemanticKernel.AudioContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect register modality=chat model=constant:claims-gpt4o provider=azure-openai @AddChat M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions.AddAzureOpenAIChatCompletion(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient,System.String)
// expect register modality=embedding model=constant:text-embedding-3-small provider=azure-openai @AddEmbedding M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions.AddAzureOpenAIEmbeddingGenerator(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.String,System.Nullable{System.Int32},System.String,System.Net.Http.HttpClient,System.String,System.Action{Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}})
// expect register modality=image model=constant:gpt-image-1 provider=azure-openai @AddImage M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions.AddAzureOpenAITextToImage(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient)
// expect register modality=speech model=constant:tts-1 provider=azure-openai @AddSpeech M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions.AddAzureOpenAITextToAudio(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient,System.String)
#pragma warning disable SKEXP0001, SKEXP0010, CS0618

namespace Cases;

using System;
using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.AzureOpenAI;

public class Claims(string key)
{
    private const string Endpoint = "https://contoso.openai.azure.com/";

    public Task Ask(ChatHistory history)
    {
        var service = new AzureOpenAIChatCompletionService("claims-gpt4o", Endpoint, key); // @Chat
        return service.GetChatMessageContentsAsync(history); // @Ask
    }

    public Task Embed(string[] texts)
    {
        var service = new AzureOpenAITextEmbeddingGenerationService(Environment.GetEnvironmentVariable("EMBEDDING_MODEL")!, Endpoint, key); // @Embedder
        return service.GenerateEmbeddingsAsync(texts); // @Embed
    }

    public Task Draw(TextContent text)
    {
        var service = new AzureOpenAITextToImageService("dall-e-3", Endpoint, key, null); // @Painter
        return service.GetImageContentsAsync(text); // @Draw
    }

    public Task Hear(AudioContent sound)
    {
        var service = new AzureOpenAIAudioToTextService("whisper-1", Endpoint, key); // @Listener
        return service.GetTextContentsAsync(sound); // @Hear
    }

    public void Register(IKernelBuilder builder)
    {
        builder.AddAzureOpenAIChatCompletion("claims-gpt4o", Endpoint, key); // @AddChat
        builder.AddAzureOpenAIEmbeddingGenerator("text-embedding-3-small", Endpoint, key); // @AddEmbedding
        builder.AddAzureOpenAITextToImage("gpt-image-1", Endpoint, key); // @AddImage
        builder.AddAzureOpenAITextToAudio("tts-1", Endpoint, key); // @AddSpeech
    }

}

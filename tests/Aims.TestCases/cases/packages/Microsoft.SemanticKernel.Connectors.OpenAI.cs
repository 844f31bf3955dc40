// why: every kind and modality of the kernel's OpenAI services; a service has its model from where it is made
// package: Microsoft.SemanticKernel.Connectors.OpenAI 1.82.0
// expect construct modality=chat model=constant:gpt-4o provider=openai @Chat M:Cases.Claims.Ask(Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService.#ctor(System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory)
// expect invoke modality=chat model=constant:gpt-4o provider=openai @Ask M:Cases.Claims.Ask(Microsoft.SemanticKernel.ChatCompletion.ChatHistory) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService.GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=embedding model=environment:EMBEDDING_MODEL provider=openai @Embedder M:Cases.Claims.Embed(System.String[]) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextEmbeddingGenerationService.#ctor(System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory,System.Nullable{System.Int32})
// expect invoke modality=embedding model=environment:EMBEDDING_MODEL provider=openai @Embed M:Cases.Claims.Embed(System.String[]) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextEmbeddingGenerationService.GenerateEmbeddingsAsync(System.Collections.Generic.IList{System.String},Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=image model=constant:dall-e-3 provider=openai @Painter M:Cases.Claims.Draw(Microsoft.SemanticKernel.TextContent) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToImageService.#ctor(System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory)
// expect invoke modality=image model=constant:dall-e-3 provider=openai @Draw M:Cases.Claims.Draw(Microsoft.SemanticKernel.TextContent) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToImageService.GetImageContentsAsync(Microsoft.SemanticKernel.TextContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect construct modality=speech model=constant:whisper-1 provider=openai @Listener M:Cases.Claims.Hear(Microsoft.SemanticKernel.AudioContent) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIAudioToTextService.#ctor(System.String,System.String,System.String,System.Net.Http.HttpClient,Microsoft.Extensions.Logging.ILoggerFactory)
// expect invoke modality=speech model=constant:whisper-1 provider=openai @Hear M:Cases.Claims.Hear(Microsoft.SemanticKernel.AudioContent) => M:Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIAudioToTextService.GetTextContentsAsync(Microsoft.SemanticKernel.AudioContent,Microsoft.SemanticKernel.PromptExecutionSettings,Microsoft.SemanticKernel.Kernel,System.Threading.CancellationToken)
// expect register modality=chat model=constant:gpt-4o provider=openai @AddChat M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient)
// expect register modality=embedding model=constant:text-embedding-3-small provider=openai @AddEmbedding M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIEmbeddingGenerator(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.Nullable{System.Int32},System.String,System.Net.Http.HttpClient)
// expect register modality=image model=constant:gpt-image-1 provider=openai @AddImage M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAITextToImage(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient)
// expect register modality=speech model=constant:tts-1 provider=openai @AddSpeech M:Cases.Claims.Register(Microsoft.SemanticKernel.IKernelBuilder) => M:Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAITextToAudio(Microsoft.SemanticKernel.IKernelBuilder,System.String,System.String,System.String,System.String,System.Net.Http.HttpClient)
// expect tool modality=chat @Tools M:Cases.Claims.Tools(Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIFunction[]) => M:Microsoft.SemanticKernel.Connectors.OpenAI.ToolCallBehavior.EnableFunctions(System.Collections.Generic.IEnumerable{Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIFunction},System.Boolean)
#pragma warning disable SKEXP0001, SKEXP0010, CS0618

namespace Cases;

using System;
using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

public class Claims(string key)
{
    public Task Ask(ChatHistory history)
    {
        var service = new OpenAIChatCompletionService("gpt-4o", key); // @Chat
        return service.GetChatMessageContentsAsync(history); // @Ask
    }

    public Task Embed(string[] texts)
    {
        var service = new OpenAITextEmbeddingGenerationService(Environment.GetEnvironmentVariable("EMBEDDING_MODEL")!, key); // @Embedder
        return service.GenerateEmbeddingsAsync(texts); // @Embed
    }

    public Task Draw(TextContent text)
    {
        var service = new OpenAITextToImageService(key, modelId: "dall-e-3"); // @Painter
        return service.GetImageContentsAsync(text); // @Draw
    }

    public Task Hear(AudioContent sound)
    {
        var service = new OpenAIAudioToTextService("whisper-1", key); // @Listener
        return service.GetTextContentsAsync(sound); // @Hear
    }

    public void Register(IKernelBuilder builder)
    {
        builder.AddOpenAIChatCompletion("gpt-4o", key); // @AddChat
        builder.AddOpenAIEmbeddingGenerator("text-embedding-3-small", key); // @AddEmbedding
        builder.AddOpenAITextToImage(key, modelId: "gpt-image-1"); // @AddImage
        builder.AddOpenAITextToAudio("tts-1", key); // @AddSpeech
    }

    public ToolCallBehavior Tools(OpenAIFunction[] functions) => ToolCallBehavior.EnableFunctions(functions); // @Tools
}

// why: OpenAI's clients as those of Microsoft.Extensions.AI keep their model and provider
// package: Microsoft.Extensions.AI.OpenAI 10.11.0
// expect construct modality=chat model=constant:gpt-4o provider=openai @Chat M:Cases.Claims.Ask(System.String) => M:Microsoft.Extensions.AI.OpenAIClientExtensions.AsIChatClient(OpenAI.Chat.ChatClient)
// expect construct modality=chat model=constant:gpt-4o provider=openai @InnerChat M:Cases.Claims.Ask(System.String) => M:OpenAI.Chat.ChatClient.#ctor(System.String,System.String)
// expect invoke modality=chat model=constant:gpt-4o provider=openai @Ask M:Cases.Claims.Ask(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect construct modality=chat model=constant:gpt-5 provider=openai @Responses M:Cases.Claims.Responses(OpenAI.Responses.ResponsesClient) => M:Microsoft.Extensions.AI.OpenAIClientExtensions.AsIChatClient(OpenAI.Responses.ResponsesClient,System.String)
// expect construct modality=embedding model=environment:EMBEDDING_MODEL provider=openai @Embedder M:Cases.Claims.Embed(System.String[]) => M:Microsoft.Extensions.AI.OpenAIClientExtensions.AsIEmbeddingGenerator(OpenAI.Embeddings.EmbeddingClient,System.Nullable{System.Int32})
// expect invoke modality=embedding model=environment:EMBEDDING_MODEL provider=openai @Embed M:Cases.Claims.Embed(System.String[]) => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect construct modality=image model=constant:gpt-image-1 provider=openai @Painter M:Cases.Claims.Draw => M:Microsoft.Extensions.AI.OpenAIClientExtensions.AsIImageGenerator(OpenAI.Images.ImageClient)
// expect construct modality=speech model=constant:whisper-1 provider=openai @Listener M:Cases.Claims.Hear => M:Microsoft.Extensions.AI.OpenAIClientExtensions.AsISpeechToTextClient(OpenAI.Audio.AudioClient)
// expect construct modality=realtime model=constant:gpt-realtime provider=openai @Live M:Cases.Claims.Open => M:Microsoft.Extensions.AI.OpenAIRealtimeClient.#ctor(System.String,System.String)
// expect invoke modality=realtime model=constant:gpt-realtime provider=openai @Open M:Cases.Claims.Open => M:Microsoft.Extensions.AI.OpenAIRealtimeClient.CreateSessionAsync(Microsoft.Extensions.AI.RealtimeSessionOptions,System.Threading.CancellationToken)
// expect pipeline modality=any stage=own provider=openai @Policy M:Cases.Claims.Policy(Microsoft.Extensions.AI.OpenAIRequestPolicies,System.ClientModel.Primitives.PipelinePolicy) => M:Microsoft.Extensions.AI.OpenAIRequestPolicies.AddPolicy(System.ClientModel.Primitives.PipelinePolicy,System.ClientModel.Primitives.PipelinePosition)
// expect tool modality=chat @ChatTool M:Cases.Claims.ChatTool(Microsoft.Extensions.AI.AIFunction) => M:OpenAI.Chat.MicrosoftExtensionsAIChatExtensions.AsOpenAIChatTool(Microsoft.Extensions.AI.AIFunctionDeclaration)
// expect tool modality=realtime @LiveTool M:Cases.Claims.LiveTool(Microsoft.Extensions.AI.AIFunction) => M:OpenAI.Realtime.MicrosoftExtensionsAIRealtimeExtensions.AsOpenAIRealtimeFunctionTool(Microsoft.Extensions.AI.AIFunctionDeclaration)
#pragma warning disable OPENAI001, OPENAI002, MEAI001

namespace Cases;

using System;
using System.ClientModel.Primitives;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Audio;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Images;
using OpenAI.Realtime;
using OpenAI.Responses;

public class Claims(string key)
{
    public Task Ask(string text)
    {
        var openAI = new ChatClient("gpt-4o", key); // @InnerChat
        var client = openAI.AsIChatClient(); // @Chat
        return client.GetResponseAsync(text); // @Ask
    }

    public IChatClient Responses(ResponsesClient client) => client.AsIChatClient("gpt-5"); // @Responses

    public Task Embed(string[] texts)
    {
        var openAI = new EmbeddingClient(Environment.GetEnvironmentVariable("EMBEDDING_MODEL"), key);
        var generator = openAI.AsIEmbeddingGenerator(); // @Embedder
        return generator.GenerateAsync(texts); // @Embed
    }

    public IImageGenerator Draw()
    {
        var openAI = new ImageClient("gpt-image-1", key);
        return openAI.AsIImageGenerator(); // @Painter
    }

    public ISpeechToTextClient Hear()
    {
        var openAI = new AudioClient("whisper-1", key);
        return openAI.AsISpeechToTextClient(); // @Listener
    }

    public Task Open()
    {
        var client = new OpenAIRealtimeClient(key, "gpt-realtime"); // @Live
        return client.CreateSessionAsync(); // @Open
    }

    public void Policy(OpenAIRequestPolicies policies, PipelinePolicy policy) => policies.AddPolicy(policy); // @Policy

    public ChatTool ChatTool(AIFunction function) => function.AsOpenAIChatTool(); // @ChatTool

    public RealtimeFunctionTool LiveTool(AIFunction function) => function.AsOpenAIRealtimeFunctionTool(); // @LiveTool
}

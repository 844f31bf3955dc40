// why: every kind of the abstractions on the real package; a model is named in options alone, and nothing tells who serves it
// package: Microsoft.Extensions.AI.Abstractions 10.11.0
// expect invoke modality=chat model=unknown:injected provider=any @Ask M:Cases.Claims.Ask(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke modality=chat model=constant:gpt-4o-mini provider=any @Stream M:Cases.Claims.Stream(Microsoft.Extensions.AI.ChatMessage[]) => M:Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke modality=chat model=environment:CLAIMS_MODEL provider=any @FromEnvironment M:Cases.Claims.AskConfigured(Microsoft.Extensions.AI.ChatMessage[]) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke modality=chat model=unknown:elsewhere provider=any @Base M:Cases.Own.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke modality=embedding model=constant:text-embedding-3-small provider=any @Embed M:Cases.Claims.Embed(System.String[]) => M:Microsoft.Extensions.AI.IEmbeddingGenerator`2.GenerateAsync(System.Collections.Generic.IEnumerable{`0},Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect invoke modality=embedding model=unknown:injected provider=any @Vector M:Cases.Claims.Vector(System.String) => M:Microsoft.Extensions.AI.EmbeddingGeneratorExtensions.GenerateVectorAsync``2(Microsoft.Extensions.AI.IEmbeddingGenerator{``0,Microsoft.Extensions.AI.Embedding{``1}},``0,Microsoft.Extensions.AI.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect invoke modality=image model=constant:gpt-image-1 provider=any @Image M:Cases.Claims.Draw(Microsoft.Extensions.AI.IImageGenerator,System.String) => M:Microsoft.Extensions.AI.ImageGeneratorExtensions.GenerateImagesAsync(Microsoft.Extensions.AI.IImageGenerator,System.String,Microsoft.Extensions.AI.ImageGenerationOptions,System.Threading.CancellationToken)
// expect invoke modality=speech model=constant:whisper-1 provider=any @Hear M:Cases.Claims.Hear(Microsoft.Extensions.AI.ISpeechToTextClient,System.IO.Stream) => M:Microsoft.Extensions.AI.ISpeechToTextClient.GetTextAsync(System.IO.Stream,Microsoft.Extensions.AI.SpeechToTextOptions,System.Threading.CancellationToken)
// expect invoke modality=speech model=constant:tts-1 provider=any @Say M:Cases.Claims.Say(Microsoft.Extensions.AI.ITextToSpeechClient,System.String) => M:Microsoft.Extensions.AI.ITextToSpeechClient.GetAudioAsync(System.String,Microsoft.Extensions.AI.TextToSpeechOptions,System.Threading.CancellationToken)
// expect invoke modality=realtime model=constant:gpt-realtime provider=any @Open M:Cases.Claims.Open(Microsoft.Extensions.AI.IRealtimeClient) => M:Microsoft.Extensions.AI.IRealtimeClient.CreateSessionAsync(Microsoft.Extensions.AI.RealtimeSessionOptions,System.Threading.CancellationToken)
// expect invoke modality=realtime model=unknown:injected provider=any @Send M:Cases.Claims.Send(Microsoft.Extensions.AI.RealtimeClientMessage) => M:Microsoft.Extensions.AI.IRealtimeClientSession.SendAsync(Microsoft.Extensions.AI.RealtimeClientMessage,System.Threading.CancellationToken)
// expect tool modality=any runs=M:Cases.Claims.FindRoute(System.String) @Tool M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
// expect tool modality=any runs=M:Cases.Claims.FindRoute(System.String) @Approved M:Cases.Claims.AskFirst => M:Microsoft.Extensions.AI.ApprovalRequiredAIFunction.#ctor(Microsoft.Extensions.AI.AIFunction)
// expect tool modality=any @Hosted M:Cases.Claims.Search => M:Microsoft.Extensions.AI.HostedWebSearchTool.#ctor
// expect pipeline modality=chat stage=routing provider=any @Route M:Cases.Claims.Choose => M:Microsoft.Extensions.AI.RoutingChatClient.Create(System.Func{Microsoft.Extensions.AI.RoutingContext,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask{Microsoft.Extensions.AI.IChatClient}})
#pragma warning disable MEAI001

namespace Cases;

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

public class Claims(IChatClient client, IEmbeddingGenerator<string, Embedding<float>> embedder, IRealtimeClientSession session)
{
    public Task<ChatResponse> Ask(string text) => client.GetResponseAsync(text); // @Ask

    public IAsyncEnumerable<ChatResponseUpdate> Stream(ChatMessage[] messages)
    {
        var options = new ChatOptions { ModelId = "gpt-4o-mini" };
        return client.GetStreamingResponseAsync(messages, options); // @Stream
    }

    public Task<ChatResponse> AskConfigured(ChatMessage[] messages)
    {
        var options = new ChatOptions { ModelId = Environment.GetEnvironmentVariable("CLAIMS_MODEL") };
        return client.GetResponseAsync(messages, options); // @FromEnvironment
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> Embed(string[] texts)
    {
        var options = new EmbeddingGenerationOptions { ModelId = "text-embedding-3-small" };
        return embedder.GenerateAsync(texts, options); // @Embed
    }

    public Task<ReadOnlyMemory<float>> Vector(string text) => embedder.GenerateVectorAsync(text); // @Vector

    public Task<ImageGenerationResponse> Draw(IImageGenerator generator, string prompt)
    {
        var options = new ImageGenerationOptions { ModelId = "gpt-image-1" };
        return generator.GenerateImagesAsync(prompt, options); // @Image
    }

    public Task<SpeechToTextResponse> Hear(ISpeechToTextClient listener, Stream sound)
    {
        var options = new SpeechToTextOptions { ModelId = "whisper-1" };
        return listener.GetTextAsync(sound, options); // @Hear
    }

    public Task<TextToSpeechResponse> Say(ITextToSpeechClient speaker, string text)
    {
        var options = new TextToSpeechOptions { ModelId = "tts-1" };
        return speaker.GetAudioAsync(text, options); // @Say
    }

    public Task<IRealtimeClientSession> Open(IRealtimeClient live)
    {
        var options = new RealtimeSessionOptions { Model = "gpt-realtime" };
        return live.CreateSessionAsync(options); // @Open
    }

    public Task Send(RealtimeClientMessage message) => session.SendAsync(message); // @Send

    public AIFunction Tool() => AIFunctionFactory.Create(FindRoute); // @Tool

    public AIFunction AskFirst()
    {
        var tool = AIFunctionFactory.Create(FindRoute);
        return new ApprovalRequiredAIFunction(tool); // @Approved
    }

    public AITool Search() => new HostedWebSearchTool(); // @Hosted

    public IChatClient Choose() => RoutingChatClient.Create((_, _) => new ValueTask<IChatClient>(client)); // @Route

    private static string FindRoute(string claim) => claim;
}

public class Own(IChatClient inner) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        return base.GetResponseAsync(messages, options, cancellationToken); // @Base
    }
}

// why: every kind, modality and pipeline stage of Microsoft.Extensions.AI on the real package
// package: Microsoft.Extensions.AI 10.11.0
// expect construct modality=chat model=unknown:injected provider=any @ChatBuilder M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.ChatClientBuilder.#ctor(Microsoft.Extensions.AI.IChatClient)
// expect pipeline modality=chat stage=telemetry provider=any @ChatTelemetry M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.OpenTelemetryChatClientBuilderExtensions.UseOpenTelemetry(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.String,System.Action{Microsoft.Extensions.AI.OpenTelemetryChatClient})
// expect pipeline modality=chat stage=logging provider=any @ChatLogging M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.LoggingChatClientBuilderExtensions.UseLogging(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.LoggingChatClient})
// expect pipeline modality=chat stage=function-invocation provider=any @ChatFunctions M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.FunctionInvokingChatClientBuilderExtensions.UseFunctionInvocation(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.FunctionInvokingChatClient})
// expect pipeline modality=chat stage=caching provider=any @ChatCache M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.DistributedCachingChatClientBuilderExtensions.UseDistributedCache(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.Caching.Distributed.IDistributedCache,System.Action{Microsoft.Extensions.AI.DistributedCachingChatClient})
// expect pipeline modality=chat stage=options provider=any model=constant:gpt-4o @ChatOptions M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.ConfigureOptionsChatClientBuilderExtensions.ConfigureOptions(Microsoft.Extensions.AI.ChatClientBuilder,System.Action{Microsoft.Extensions.AI.ChatOptions})
// expect pipeline modality=chat stage=reduction provider=any @ChatReduction M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.ReducingChatClientBuilderExtensions.UseChatReducer(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.AI.IChatReducer,System.Action{Microsoft.Extensions.AI.ReducingChatClient})
// expect pipeline modality=chat stage=own provider=any @ChatOwn M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.ChatClientBuilder.Use(System.Func{Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient})
// expect pipeline modality=chat stage=routing provider=any @ChatRouting M:Cases.Pipelines.Failover(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.OrderedFailoverChatClient.#ctor(System.Collections.Generic.IReadOnlyList{Microsoft.Extensions.AI.IChatClient},System.Boolean)
// expect construct modality=chat provider=any @ChatBuild M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.ChatClientBuilder.Build(System.IServiceProvider)
// expect invoke modality=chat model=unknown:injected provider=any @Typed M:Cases.Pipelines.Typed(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions.GetResponseAsync``1(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Nullable{System.Boolean},System.Threading.CancellationToken)
// expect invoke modality=chat model=unknown:injected provider=any @Summary M:Cases.Pipelines.Summarize(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.ChatMessage[],System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.SummarizingChatReducer.ReduceAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},System.Threading.CancellationToken)
// expect tool modality=image @ImageTool M:Cases.Pipelines.Chat(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IChatReducer) => M:Microsoft.Extensions.AI.ImageGeneratingChatClientBuilderExtensions.UseImageGeneration(Microsoft.Extensions.AI.ChatClientBuilder,Microsoft.Extensions.AI.IImageGenerator,System.Action{Microsoft.Extensions.AI.ImageGeneratingChatClient})
// expect construct modality=embedding model=unknown:injected provider=any @EmbeddingBuilder M:Cases.Pipelines.Embedding(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}) => M:Microsoft.Extensions.AI.EmbeddingGeneratorBuilderEmbeddingGeneratorExtensions.AsBuilder``2(Microsoft.Extensions.AI.IEmbeddingGenerator{``0,``1})
// expect pipeline modality=embedding stage=caching provider=any @EmbeddingCache M:Cases.Pipelines.Embedding(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}) => M:Microsoft.Extensions.AI.DistributedCachingEmbeddingGeneratorBuilderExtensions.UseDistributedCache``2(Microsoft.Extensions.AI.EmbeddingGeneratorBuilder{``0,``1},Microsoft.Extensions.Caching.Distributed.IDistributedCache,System.Action{Microsoft.Extensions.AI.DistributedCachingEmbeddingGenerator{``0,``1}})
// expect pipeline modality=embedding stage=logging provider=any @EmbeddingLogging M:Cases.Pipelines.Embedding(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}) => M:Microsoft.Extensions.AI.LoggingEmbeddingGeneratorBuilderExtensions.UseLogging``2(Microsoft.Extensions.AI.EmbeddingGeneratorBuilder{``0,``1},Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.LoggingEmbeddingGenerator{``0,``1}})
// expect pipeline modality=embedding stage=options model=constant:text-embedding-3-small provider=any @EmbeddingOptions M:Cases.Pipelines.Embedding(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}) => M:Microsoft.Extensions.AI.ConfigureOptionsEmbeddingGeneratorBuilderExtensions.ConfigureOptions``2(Microsoft.Extensions.AI.EmbeddingGeneratorBuilder{``0,``1},System.Action{Microsoft.Extensions.AI.EmbeddingGenerationOptions})
// expect pipeline modality=embedding stage=own provider=any @EmbeddingOwn M:Cases.Pipelines.Embedding(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}) => M:Microsoft.Extensions.AI.EmbeddingGeneratorBuilder`2.Use(System.Func{Microsoft.Extensions.AI.IEmbeddingGenerator{`0,`1},Microsoft.Extensions.AI.IEmbeddingGenerator{`0,`1}})
// expect pipeline modality=embedding stage=telemetry provider=any @EmbeddingTelemetry M:Cases.Pipelines.Embedding(Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}) => M:Microsoft.Extensions.AI.OpenTelemetryEmbeddingGeneratorBuilderExtensions.UseOpenTelemetry``2(Microsoft.Extensions.AI.EmbeddingGeneratorBuilder{``0,``1},Microsoft.Extensions.Logging.ILoggerFactory,System.String,System.Action{Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator{``0,``1}})
// expect construct modality=image model=unknown:injected provider=any @ImageBuilder M:Cases.Pipelines.Image(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.ImageGeneratorBuilder.#ctor(Microsoft.Extensions.AI.IImageGenerator)
// expect pipeline modality=image stage=logging provider=any @ImageLogging M:Cases.Pipelines.Image(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.LoggingImageGeneratorBuilderExtensions.UseLogging(Microsoft.Extensions.AI.ImageGeneratorBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.LoggingImageGenerator})
// expect pipeline modality=image stage=telemetry provider=any @ImageTelemetry M:Cases.Pipelines.Image(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.OpenTelemetryImageGeneratorBuilderExtensions.UseOpenTelemetry(Microsoft.Extensions.AI.ImageGeneratorBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.String,System.Action{Microsoft.Extensions.AI.OpenTelemetryImageGenerator})
// expect pipeline modality=image stage=options provider=any @ImageOptions M:Cases.Pipelines.Image(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.ConfigureOptionsImageGeneratorBuilderExtensions.ConfigureOptions(Microsoft.Extensions.AI.ImageGeneratorBuilder,System.Action{Microsoft.Extensions.AI.ImageGenerationOptions})
// expect pipeline modality=image stage=own provider=any @ImageOwn M:Cases.Pipelines.Image(Microsoft.Extensions.AI.IImageGenerator) => M:Microsoft.Extensions.AI.ImageGeneratorBuilder.Use(System.Func{Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.IImageGenerator})
// expect construct modality=speech model=unknown:injected provider=any @SpeechBuilder M:Cases.Pipelines.Speech(Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.AI.SpeechToTextClientBuilder.#ctor(Microsoft.Extensions.AI.ISpeechToTextClient)
// expect pipeline modality=speech stage=logging provider=any @SpeechLogging M:Cases.Pipelines.Speech(Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.AI.LoggingSpeechToTextClientBuilderExtensions.UseLogging(Microsoft.Extensions.AI.SpeechToTextClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.LoggingSpeechToTextClient})
// expect pipeline modality=speech stage=telemetry provider=any @SpeechTelemetry M:Cases.Pipelines.Speech(Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.AI.OpenTelemetrySpeechToTextClientBuilderExtensions.UseOpenTelemetry(Microsoft.Extensions.AI.SpeechToTextClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.String,System.Action{Microsoft.Extensions.AI.OpenTelemetrySpeechToTextClient})
// expect pipeline modality=speech stage=options provider=any @SpeechOptions M:Cases.Pipelines.Speech(Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.AI.ConfigureOptionsSpeechToTextClientBuilderExtensions.ConfigureOptions(Microsoft.Extensions.AI.SpeechToTextClientBuilder,System.Action{Microsoft.Extensions.AI.SpeechToTextOptions})
// expect pipeline modality=speech stage=own provider=any @SpeechOwn M:Cases.Pipelines.Speech(Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.AI.SpeechToTextClientBuilder.Use(System.Func{Microsoft.Extensions.AI.ISpeechToTextClient,Microsoft.Extensions.AI.ISpeechToTextClient})
// expect construct modality=realtime model=unknown:injected provider=any @LiveBuilder M:Cases.Pipelines.Live(Microsoft.Extensions.AI.IRealtimeClient) => M:Microsoft.Extensions.AI.RealtimeClientBuilder.#ctor(Microsoft.Extensions.AI.IRealtimeClient)
// expect pipeline modality=realtime stage=function-invocation provider=any @LiveFunctions M:Cases.Pipelines.Live(Microsoft.Extensions.AI.IRealtimeClient) => M:Microsoft.Extensions.AI.FunctionInvokingRealtimeClientBuilderExtensions.UseFunctionInvocation(Microsoft.Extensions.AI.RealtimeClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.FunctionInvokingRealtimeClient})
// expect pipeline modality=realtime stage=logging provider=any @LiveLogging M:Cases.Pipelines.Live(Microsoft.Extensions.AI.IRealtimeClient) => M:Microsoft.Extensions.AI.LoggingRealtimeClientBuilderExtensions.UseLogging(Microsoft.Extensions.AI.RealtimeClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.Action{Microsoft.Extensions.AI.LoggingRealtimeClient})
// expect pipeline modality=realtime stage=telemetry provider=any @LiveTelemetry M:Cases.Pipelines.Live(Microsoft.Extensions.AI.IRealtimeClient) => M:Microsoft.Extensions.AI.OpenTelemetryRealtimeClientBuilderExtensions.UseOpenTelemetry(Microsoft.Extensions.AI.RealtimeClientBuilder,Microsoft.Extensions.Logging.ILoggerFactory,System.String,System.Action{Microsoft.Extensions.AI.OpenTelemetryRealtimeClient})
// expect pipeline modality=realtime stage=own provider=any @LiveOwn M:Cases.Pipelines.Live(Microsoft.Extensions.AI.IRealtimeClient) => M:Microsoft.Extensions.AI.RealtimeClientBuilder.Use(System.Func{Microsoft.Extensions.AI.IRealtimeClient,Microsoft.Extensions.AI.IRealtimeClient})
// expect register modality=chat model=unknown:injected provider=any @AddChat M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.DependencyInjection.ChatClientBuilderServiceCollectionExtensions.AddChatClient(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.DependencyInjection.ServiceLifetime)
// expect register modality=chat model=join:fast provider=any @AddKeyed M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.DependencyInjection.ChatClientBuilderServiceCollectionExtensions.AddKeyedChatClient(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.Object,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.DependencyInjection.ServiceLifetime)
// expect register modality=embedding model=unknown:injected provider=any @AddEmbedding M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.DependencyInjection.EmbeddingGeneratorBuilderServiceCollectionExtensions.AddEmbeddingGenerator``2(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IEmbeddingGenerator{``0,``1},Microsoft.Extensions.DependencyInjection.ServiceLifetime)
// expect register modality=image model=unknown:injected provider=any @AddImage M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.DependencyInjection.ImageGeneratorBuilderServiceCollectionExtensions.AddImageGenerator(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.DependencyInjection.ServiceLifetime)
// expect register modality=speech model=unknown:injected provider=any @AddSpeech M:Cases.Startup.Register(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}},Microsoft.Extensions.AI.IImageGenerator,Microsoft.Extensions.AI.ISpeechToTextClient) => M:Microsoft.Extensions.DependencyInjection.SpeechToTextClientBuilderServiceCollectionExtensions.AddSpeechToTextClient(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.ISpeechToTextClient,Microsoft.Extensions.DependencyInjection.ServiceLifetime)
#pragma warning disable MEAI001

namespace Cases;

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

public class Pipelines
{
    public IChatClient Chat(IChatClient client, IImageGenerator painter, IChatReducer reducer)
    {
        var builder = new ChatClientBuilder(client); // @ChatBuilder
        builder.UseOpenTelemetry(); // @ChatTelemetry
        builder.UseLogging(); // @ChatLogging
        builder.UseFunctionInvocation(); // @ChatFunctions
        builder.UseDistributedCache(); // @ChatCache
        builder.ConfigureOptions(options => options.ModelId = "gpt-4o"); // @ChatOptions
        builder.UseChatReducer(reducer); // @ChatReduction
        builder.UseImageGeneration(painter); // @ImageTool
        builder.Use(inner => inner); // @ChatOwn
        return builder.Build(); // @ChatBuild
    }

    public IChatClient Failover(IChatClient first, IChatClient second) => new OrderedFailoverChatClient([first, second]); // @ChatRouting

    public Task Typed(IChatClient client, string text) => client.GetResponseAsync<int>(text); // @Typed

    public Task Summarize(IChatClient client, ChatMessage[] messages, CancellationToken cancellation)
    {
        var reducer = new SummarizingChatReducer(client, 10, null);
        return reducer.ReduceAsync(messages, cancellation); // @Summary
    }

    public void Embedding(IEmbeddingGenerator<string, Embedding<float>> generator)
    {
        var builder = generator.AsBuilder(); // @EmbeddingBuilder
        builder.UseDistributedCache(); // @EmbeddingCache
        builder.UseLogging(); // @EmbeddingLogging
        builder.ConfigureOptions(options => options.ModelId = "text-embedding-3-small"); // @EmbeddingOptions
        builder.UseOpenTelemetry(); // @EmbeddingTelemetry
        builder.Use(inner => inner); // @EmbeddingOwn
    }

    public void Image(IImageGenerator generator)
    {
        var builder = new ImageGeneratorBuilder(generator); // @ImageBuilder
        builder.UseLogging(); // @ImageLogging
        builder.UseOpenTelemetry(); // @ImageTelemetry
        builder.ConfigureOptions(options => options.Count = 1); // @ImageOptions
        builder.Use(inner => inner); // @ImageOwn
    }

    public void Speech(ISpeechToTextClient client)
    {
        var builder = new SpeechToTextClientBuilder(client); // @SpeechBuilder
        builder.UseLogging(); // @SpeechLogging
        builder.UseOpenTelemetry(); // @SpeechTelemetry
        builder.ConfigureOptions(options => options.SpeechLanguage = "de"); // @SpeechOptions
        builder.Use(inner => inner); // @SpeechOwn
    }

    public void Live(IRealtimeClient client)
    {
        var builder = new RealtimeClientBuilder(client); // @LiveBuilder
        builder.UseFunctionInvocation(); // @LiveFunctions
        builder.UseLogging(); // @LiveLogging
        builder.UseOpenTelemetry(); // @LiveTelemetry
        builder.Use(inner => inner); // @LiveOwn
    }
}

public static class Startup
{
    public static void Register(IServiceCollection services, IChatClient chat, IEmbeddingGenerator<string, Embedding<float>> embedder, IImageGenerator painter, ISpeechToTextClient listener)
    {
        services.AddChatClient(chat); // @AddChat
        services.AddKeyedChatClient("fast", chat); // @AddKeyed
        services.AddEmbeddingGenerator(embedder); // @AddEmbedding
        services.AddImageGenerator(painter); // @AddImage
        services.AddSpeechToTextClient(listener); // @AddSpeech
    }
}

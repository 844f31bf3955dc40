// why: every kind and modality of the official library on the real package, with the model where the SDK takes it
// package: OpenAI 2.15.0
// expect construct modality=any model=unknown:not-set provider=openai @Entry M:Cases.Claims.AskConfigured(OpenAI.Chat.ChatMessage[]) => M:OpenAI.OpenAIClient.#ctor(System.String)
// expect construct modality=chat model=constant:gpt-4o provider=openai @Chat M:Cases.Claims.Ask(System.String) => M:OpenAI.Chat.ChatClient.#ctor(System.String,System.String)
// expect invoke modality=chat model=constant:gpt-4o provider=openai @Complete M:Cases.Claims.Ask(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect construct modality=chat model=configuration:OpenAI:Model provider=openai @Configured M:Cases.Claims.AskConfigured(OpenAI.Chat.ChatMessage[]) => M:OpenAI.OpenAIClient.GetChatClient(System.String)
// expect invoke modality=chat model=configuration:OpenAI:Model provider=openai @CompleteConfigured M:Cases.Claims.AskConfigured(OpenAI.Chat.ChatMessage[]) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
// expect invoke modality=chat model=constant:gpt-5 provider=openai @Respond M:Cases.Claims.Respond(OpenAI.Responses.ResponsesClient,System.String) => M:OpenAI.Responses.ResponsesClient.CreateResponseAsync(System.String,System.String,System.String,System.Threading.CancellationToken)
// expect construct modality=embedding model=constant:text-embedding-3-small provider=openai @Embedder M:Cases.Claims.Embed(OpenAI.OpenAIClient,System.String) => M:OpenAI.OpenAIClient.GetEmbeddingClient(System.String)
// expect invoke modality=embedding model=constant:text-embedding-3-small provider=openai @Embed M:Cases.Claims.Embed(OpenAI.OpenAIClient,System.String) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbedding(System.String,OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect construct modality=embedding model=unknown:not-set provider=openai @Store M:Cases.Claims.Store(System.String) => M:OpenAI.VectorStores.VectorStoreClient.CreateVectorStore(OpenAI.VectorStores.VectorStoreCreationOptions,System.Threading.CancellationToken)
// expect invoke modality=embedding model=unknown:not-set provider=openai @AddFile M:Cases.Claims.Store(System.String) => M:OpenAI.VectorStores.VectorStoreClient.AddFileToVectorStore(System.String,System.String,System.Threading.CancellationToken)
// expect construct modality=image model=environment:IMAGE_MODEL provider=openai @Painter M:Cases.Claims.Draw(System.String) => M:OpenAI.Images.ImageClient.#ctor(System.String,System.String)
// expect invoke modality=image model=environment:IMAGE_MODEL provider=openai @Paint M:Cases.Claims.Draw(System.String) => M:OpenAI.Images.ImageClient.GenerateImage(System.String,OpenAI.Images.ImageGenerationOptions,System.Threading.CancellationToken)
// expect construct modality=moderation model=constant:omni-moderation-latest provider=openai @Judge M:Cases.Claims.Judge(OpenAI.OpenAIClient,System.String) => M:OpenAI.OpenAIClient.GetModerationClient(System.String)
// expect invoke modality=moderation model=constant:omni-moderation-latest provider=openai @Moderate M:Cases.Claims.Judge(OpenAI.OpenAIClient,System.String) => M:OpenAI.Moderations.ModerationClient.ClassifyText(System.String,System.Threading.CancellationToken)
// expect construct modality=speech model=constant:whisper-1 provider=openai @Listener M:Cases.Claims.Hear(OpenAI.OpenAIClient,System.String) => M:OpenAI.OpenAIClient.GetAudioClient(System.String)
// expect invoke modality=speech model=constant:whisper-1 provider=openai @Hear M:Cases.Claims.Hear(OpenAI.OpenAIClient,System.String) => M:OpenAI.Audio.AudioClient.TranscribeAudio(System.String,OpenAI.Audio.AudioTranscriptionOptions)
// expect train modality=speech provider=openai @Voice M:Cases.Claims.Voice(OpenAI.Audio.AudioClient,System.ClientModel.BinaryContent,System.String) => M:OpenAI.Audio.AudioClient.CreateVoice(System.ClientModel.BinaryContent,System.String,System.ClientModel.Primitives.RequestOptions)
// expect construct modality=batch model=unknown:not-set provider=openai @Batcher M:Cases.Claims.Batch(System.ClientModel.BinaryContent) => M:OpenAI.OpenAIClient.GetBatchClient
// expect invoke modality=batch model=unknown:not-set provider=openai @Batch M:Cases.Claims.Batch(System.ClientModel.BinaryContent) => M:OpenAI.Batch.BatchClient.CreateBatch(System.ClientModel.BinaryContent,System.Boolean,System.ClientModel.Primitives.RequestOptions)
// expect construct modality=training model=unknown:not-set provider=openai @Trainer M:Cases.Claims.Tune(System.String) => M:OpenAI.OpenAIClient.GetFineTuningClient
// expect train modality=training model=constant:gpt-4o-mini-2024-07-18 provider=openai @Tune M:Cases.Claims.Tune(System.String) => M:OpenAI.FineTuning.FineTuningClient.FineTune(System.String,System.String,System.Boolean,OpenAI.FineTuning.FineTuningOptions,System.Threading.CancellationToken)
// expect construct modality=agent model=unknown:not-set provider=openai @Assistants M:Cases.Claims.Run(System.String) => M:OpenAI.OpenAIClient.GetAssistantClient
// expect agent modality=agent model=constant:gpt-4.1 provider=openai @Assistant M:Cases.Claims.Run(System.String) => M:OpenAI.Assistants.AssistantClient.CreateAssistant(System.String,OpenAI.Assistants.AssistantCreationOptions,System.Threading.CancellationToken)
// expect invoke modality=agent model=constant:gpt-4.1-mini provider=openai @Run M:Cases.Claims.Run(System.String) => M:OpenAI.Assistants.AssistantClient.CreateRun(System.String,System.String,OpenAI.Assistants.RunCreationOptions,System.Threading.CancellationToken)
// expect construct modality=realtime model=unknown:not-set provider=openai @Live M:Cases.Claims.Talk(OpenAI.Realtime.RealtimeItem) => M:OpenAI.OpenAIClient.GetRealtimeClient
// expect invoke modality=realtime model=constant:gpt-realtime provider=openai @Open M:Cases.Claims.Talk(OpenAI.Realtime.RealtimeItem) => M:OpenAI.Realtime.RealtimeClient.StartConversationSessionAsync(System.String,OpenAI.Realtime.RealtimeSessionClientOptions,System.Threading.CancellationToken)
// expect construct modality=realtime model=constant:gpt-realtime-mini provider=openai @Configure M:Cases.Claims.Talk(OpenAI.Realtime.RealtimeItem) => M:OpenAI.Realtime.RealtimeSessionClient.ConfigureConversationSessionAsync(OpenAI.Realtime.RealtimeConversationSessionOptions,System.Threading.CancellationToken)
// expect invoke modality=realtime model=constant:gpt-realtime provider=openai @Talk M:Cases.Claims.Talk(OpenAI.Realtime.RealtimeItem) => M:OpenAI.Realtime.RealtimeSessionClient.AddItemAsync(OpenAI.Realtime.RealtimeItem,System.Threading.CancellationToken)
// expect construct modality=any model=unknown:not-set provider=openai @Decider M:Cases.Claims.Decide(OpenAI.Decisions.DecisionsItem[],OpenAI.Decisions.DecisionsQuestion[]) => M:OpenAI.Decisions.DecisionsClient.#ctor(System.String)
// expect invoke modality=any model=constant:gpt-5-mini provider=openai @Decide M:Cases.Claims.Decide(OpenAI.Decisions.DecisionsItem[],OpenAI.Decisions.DecisionsQuestion[]) => M:OpenAI.Decisions.DecisionsClient.CreateDecision(OpenAI.Decisions.DecisionCreationOptions,System.Threading.CancellationToken)
// expect tool modality=chat @ChatTool M:Cases.Claims.ChatTool => M:OpenAI.Chat.ChatTool.CreateFunctionTool(System.String,System.String,System.BinaryData,System.Nullable{System.Boolean})
// expect tool modality=chat @ResponseTool M:Cases.Claims.Search => M:OpenAI.Responses.ResponseTool.CreateWebSearchTool(OpenAI.Responses.WebSearchToolLocation,System.Nullable{OpenAI.Responses.WebSearchToolContextSize},OpenAI.Responses.WebSearchToolFilters)
// expect tool modality=agent @AgentTool M:Cases.Claims.Files => M:OpenAI.Assistants.ToolDefinition.CreateFileSearch(System.Nullable{System.Int32})
// expect tool modality=realtime @LiveTool M:Cases.Claims.LiveTool => M:OpenAI.Realtime.RealtimeFunctionTool.#ctor(System.String)
// expect register modality=agent model=join:Claims provider=openai @AddAgent M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddAssistantClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=any model=join:Claims provider=openai @AddAny M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddEvaluationClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=batch model=join:Claims provider=openai @AddBatch M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddBatchClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=chat model=join:Claims provider=openai @AddChat M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddChatClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=chat model=join:fast provider=openai @AddKeyed M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddKeyedChatClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String,System.String)
// expect register modality=embedding model=join:Claims provider=openai @AddEmbedding M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddEmbeddingClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=image model=join:Claims provider=openai @AddImage M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddImageClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=moderation model=join:Claims provider=openai @AddModeration M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddModerationClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=realtime model=join:Claims provider=openai @AddLive M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddRealtimeClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=speech model=join:Claims provider=openai @AddSpeech M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddAudioClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
// expect register modality=training model=join:Claims provider=openai @AddTraining M:Cases.Claims.Register(Microsoft.Extensions.Hosting.IHostApplicationBuilder) => M:OpenAI.OpenAIHostBuilderExtensions.AddFineTuningClient(Microsoft.Extensions.Hosting.IHostApplicationBuilder,System.String)
#pragma warning disable OPENAI001, OPENAI002, OPENAI003, SCME0002

namespace Cases;

using System;
using System.ClientModel;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OpenAI;
using OpenAI.Assistants;
using OpenAI.Chat;
using OpenAI.Decisions;
using OpenAI.Images;
using OpenAI.Realtime;
using OpenAI.Responses;

public class Claims(IConfiguration configuration, string key)
{
    public object Ask(string text)
    {
        var client = new ChatClient("gpt-4o", key); // @Chat
        return client.CompleteChat(text); // @Complete
    }

    public async Task<object> AskConfigured(ChatMessage[] messages)
    {
        var openAI = new OpenAIClient(key); // @Entry
        var client = openAI.GetChatClient(configuration["OpenAI:Model"]); // @Configured
        return await client.CompleteChatAsync(messages); // @CompleteConfigured
    }

    public async Task<object> Respond(ResponsesClient client, string text)
    {
        return await client.CreateResponseAsync("gpt-5", text); // @Respond
    }

    public object Embed(OpenAIClient openAI, string text)
    {
        var client = openAI.GetEmbeddingClient("text-embedding-3-small"); // @Embedder
        return client.GenerateEmbedding(text); // @Embed
    }

    public object Store(string file)
    {
        var client = new OpenAIClient(key).GetVectorStoreClient();
        var store = client.CreateVectorStore().Value.Id; // @Store
        return client.AddFileToVectorStore(store, file); // @AddFile
    }

    public object Draw(string prompt)
    {
        var client = new ImageClient(Environment.GetEnvironmentVariable("IMAGE_MODEL"), key); // @Painter
        return client.GenerateImage(prompt); // @Paint
    }

    public object Judge(OpenAIClient openAI, string text)
    {
        var client = openAI.GetModerationClient("omni-moderation-latest"); // @Judge
        return client.ClassifyText(text); // @Moderate
    }

    public object Hear(OpenAIClient openAI, string file)
    {
        var client = openAI.GetAudioClient("whisper-1"); // @Listener
        return client.TranscribeAudio(file); // @Hear
    }

    public object Voice(OpenAI.Audio.AudioClient client, BinaryContent content, string type)
    {
        return client.CreateVoice(content, type); // @Voice
    }

    public object Batch(BinaryContent content)
    {
        var client = new OpenAIClient(key).GetBatchClient(); // @Batcher
        return client.CreateBatch(content, false); // @Batch
    }

    public object Tune(string file)
    {
        var client = new OpenAIClient(key).GetFineTuningClient(); // @Trainer
        return client.FineTune("gpt-4o-mini-2024-07-18", file, false); // @Tune
    }

    public object Run(string thread)
    {
        var client = new OpenAIClient(key).GetAssistantClient(); // @Assistants
        var assistant = client.CreateAssistant("gpt-4.1").Value; // @Assistant
        var options = new RunCreationOptions { ModelOverride = "gpt-4.1-mini" };
        return client.CreateRun(thread, assistant.Id, options); // @Run
    }

    public async Task Talk(RealtimeItem item)
    {
        var client = new OpenAIClient(key).GetRealtimeClient(); // @Live
        var session = await client.StartConversationSessionAsync("gpt-realtime"); // @Open
        await session.ConfigureConversationSessionAsync(new RealtimeConversationSessionOptions { Model = "gpt-realtime-mini" }); // @Configure
        await session.AddItemAsync(item); // @Talk
    }

    public object Decide(DecisionsItem[] items, DecisionsQuestion[] questions)
    {
        var client = new DecisionsClient(key); // @Decider
        var options = new DecisionCreationOptions(items, "gpt-5-mini", questions);
        return client.CreateDecision(options); // @Decide
    }

    public ChatTool ChatTool() => OpenAI.Chat.ChatTool.CreateFunctionTool("route"); // @ChatTool

    public ResponseTool Search() => ResponseTool.CreateWebSearchTool(); // @ResponseTool

    public ToolDefinition Files() => ToolDefinition.CreateFileSearch(); // @AgentTool

    public RealtimeTool LiveTool() => new RealtimeFunctionTool("route"); // @LiveTool

    public void Register(IHostApplicationBuilder builder)
    {
        builder.AddAssistantClient("Claims"); // @AddAgent
        builder.AddEvaluationClient("Claims"); // @AddAny
        builder.AddBatchClient("Claims"); // @AddBatch
        builder.AddChatClient("Claims"); // @AddChat
        builder.AddKeyedChatClient("fast", "Claims"); // @AddKeyed
        builder.AddEmbeddingClient("Claims"); // @AddEmbedding
        builder.AddImageClient("Claims"); // @AddImage
        builder.AddModerationClient("Claims"); // @AddModeration
        builder.AddRealtimeClient("Claims"); // @AddLive
        builder.AddAudioClient("Claims"); // @AddSpeech
        builder.AddFineTuningClient("Claims"); // @AddTraining
    }
}

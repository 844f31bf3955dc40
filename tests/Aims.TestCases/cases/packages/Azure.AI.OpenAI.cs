// why: Azure's client hands out the clients of the OpenAI library: the deployment is the model, and Azure serves it
// package: Azure.AI.OpenAI 2.9.0-beta.1
// expect construct modality=any model=unknown:not-set provider=azure-openai @Entry M:Cases.Claims.Ask(System.String) => M:Azure.AI.OpenAI.AzureOpenAIClient.#ctor(System.Uri,System.ClientModel.ApiKeyCredential)
// expect construct modality=chat model=constant:claims-gpt4o provider=azure-openai @Chat M:Cases.Claims.Ask(System.String) => M:OpenAI.OpenAIClient.GetChatClient(System.String)
// expect invoke modality=chat model=constant:claims-gpt4o provider=azure-openai @Ask M:Cases.Claims.Ask(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect construct modality=embedding model=configuration:Azure:Embeddings provider=azure-openai @Embedder M:Cases.Claims.Embed(Azure.AI.OpenAI.AzureOpenAIClient,System.String) => M:OpenAI.OpenAIClient.GetEmbeddingClient(System.String)
// expect invoke modality=embedding model=configuration:Azure:Embeddings provider=azure-openai @Embed M:Cases.Claims.Embed(Azure.AI.OpenAI.AzureOpenAIClient,System.String) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbedding(System.String,OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
// expect construct modality=chat model=constant:claims-gpt4o provider=azure-openai @Connected M:Cases.Claims.AskConnected(System.ClientModel.Primitives.ClientConnectionProvider,System.String) => M:Azure.AI.OpenAI.AzureOpenAIExtensions.GetAzureOpenAIChatClient(System.ClientModel.Primitives.ClientConnectionProvider,System.String)
// expect invoke modality=chat model=constant:claims-gpt4o provider=azure-openai @AskConnected M:Cases.Claims.AskConnected(System.ClientModel.Primitives.ClientConnectionProvider,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect construct modality=embedding model=constant:claims-embedding provider=azure-openai @ConnectedEmbedder M:Cases.Claims.EmbedConnected(System.ClientModel.Primitives.ClientConnectionProvider) => M:Azure.AI.OpenAI.AzureOpenAIExtensions.GetAzureOpenAIEmbeddingClient(System.ClientModel.Primitives.ClientConnectionProvider,System.String)
// expect tool modality=chat @Search M:Cases.Claims.Search(OpenAI.Chat.ChatCompletionOptions,Azure.AI.OpenAI.Chat.ChatDataSource) => M:Azure.AI.OpenAI.Chat.AzureChatExtensions.AddDataSource(OpenAI.Chat.ChatCompletionOptions,Azure.AI.OpenAI.Chat.ChatDataSource)
// expect construct modality=chat model=constant:claims-gpt4o provider=azure-openai @BaseChat M:Cases.OwnAzureClient.Chat => M:Azure.AI.OpenAI.AzureOpenAIClient.GetChatClient(System.String)
// expect construct modality=embedding model=constant:claims-embedding provider=azure-openai @BaseEmbedding M:Cases.OwnAzureClient.Embedding => M:Azure.AI.OpenAI.AzureOpenAIClient.GetEmbeddingClient(System.String)
// expect construct modality=image model=constant:claims-image provider=azure-openai @BaseImage M:Cases.OwnAzureClient.Image => M:Azure.AI.OpenAI.AzureOpenAIClient.GetImageClient(System.String)
// expect construct modality=speech model=constant:claims-whisper provider=azure-openai @BaseAudio M:Cases.OwnAzureClient.Audio => M:Azure.AI.OpenAI.AzureOpenAIClient.GetAudioClient(System.String)
// expect construct modality=moderation provider=azure-openai @BaseModeration M:Cases.OwnAzureClient.Moderation => M:Azure.AI.OpenAI.AzureOpenAIClient.GetModerationClient(System.String)
// expect construct modality=agent provider=azure-openai @BaseAssistants M:Cases.OwnAzureClient.Assistants => M:Azure.AI.OpenAI.AzureOpenAIClient.GetAssistantClient
// expect construct modality=batch provider=azure-openai @BaseBatch M:Cases.OwnAzureClient.Batch => M:Azure.AI.OpenAI.AzureOpenAIClient.GetBatchClient
// expect construct modality=training provider=azure-openai @BaseTraining M:Cases.OwnAzureClient.Training => M:Azure.AI.OpenAI.AzureOpenAIClient.GetFineTuningClient
// expect construct modality=realtime provider=azure-openai @BaseRealtime M:Cases.OwnAzureClient.Live => M:Azure.AI.OpenAI.AzureOpenAIClient.GetRealtimeClient
// expect construct modality=any provider=azure-openai @BaseGrader M:Cases.OwnAzureClient.Grader => M:Azure.AI.OpenAI.AzureOpenAIClient.GetGraderClient
#pragma warning disable OPENAI001, OPENAI002, AOAI001

namespace Cases;

using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.AI.OpenAI.Chat;
using Microsoft.Extensions.Configuration;
using OpenAI.Assistants;
using OpenAI.Audio;
using OpenAI.Batch;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.FineTuning;
using OpenAI.Graders;
using OpenAI.Images;
using OpenAI.Moderations;
using OpenAI.Realtime;

public class Claims(IConfiguration configuration, Uri endpoint, ApiKeyCredential key)
{
    public object Ask(string text)
    {
        var azure = new AzureOpenAIClient(endpoint, key); // @Entry
        var client = azure.GetChatClient("claims-gpt4o"); // @Chat
        return client.CompleteChat(text); // @Ask
    }

    public object Embed(AzureOpenAIClient azure, string text)
    {
        var own = new AzureOpenAIClient(endpoint, key);
        var client = own.GetEmbeddingClient(configuration["Azure:Embeddings"]); // @Embedder
        return client.GenerateEmbedding(text); // @Embed
    }

    public object AskConnected(ClientConnectionProvider connections, string text)
    {
        var client = connections.GetAzureOpenAIChatClient("claims-gpt4o"); // @Connected
        return client.CompleteChat(text); // @AskConnected
    }

    public EmbeddingClient EmbedConnected(ClientConnectionProvider connections) => connections.GetAzureOpenAIEmbeddingClient("claims-embedding"); // @ConnectedEmbedder

    public void Search(ChatCompletionOptions options, ChatDataSource source) => options.AddDataSource(source); // @Search
}

public class OwnAzureClient(Uri endpoint, ApiKeyCredential key) : AzureOpenAIClient(endpoint, key)
{
    public ChatClient Chat() => base.GetChatClient("claims-gpt4o"); // @BaseChat

    public EmbeddingClient Embedding() => base.GetEmbeddingClient("claims-embedding"); // @BaseEmbedding

    public ImageClient Image() => base.GetImageClient("claims-image"); // @BaseImage

    public AudioClient Audio() => base.GetAudioClient("claims-whisper"); // @BaseAudio

    public ModerationClient Moderation() => base.GetModerationClient("any"); // @BaseModeration

    public AssistantClient Assistants() => base.GetAssistantClient(); // @BaseAssistants

    public BatchClient Batch() => base.GetBatchClient(); // @BaseBatch

    public FineTuningClient Training() => base.GetFineTuningClient(); // @BaseTraining

    public RealtimeClient Live() => base.GetRealtimeClient(); // @BaseRealtime

    public GraderClient Grader() => base.GetGraderClient(); // @BaseGrader
}

// why: one client for models of several makers: the model stands in the options
// package: Azure.AI.Inference 1.0.0-beta.5
// expect construct modality=chat model=unknown:not-set provider=azure-ai-inference @Chat M:Cases.Claims.Ask(Azure.AI.Inference.ChatRequestMessage[]) => M:Azure.AI.Inference.ChatCompletionsClient.#ctor(System.Uri,Azure.AzureKeyCredential)
// expect invoke modality=chat model=constant:Phi-4 provider=azure-ai-inference @Ask M:Cases.Claims.Ask(Azure.AI.Inference.ChatRequestMessage[]) => M:Azure.AI.Inference.ChatCompletionsClient.Complete(Azure.AI.Inference.ChatCompletionsOptions,System.Threading.CancellationToken)
// expect construct modality=chat model=unknown:not-set provider=azure-ai-inference @Connected M:Cases.Claims.AskConnected(System.ClientModel.Primitives.ClientConnectionProvider,Azure.AI.Inference.ChatRequestMessage[]) => M:Azure.AI.Inference.AIInferenceExtensions.GetChatCompletionsClient(System.ClientModel.Primitives.ClientConnectionProvider)
// expect invoke modality=chat model=unknown:not-set provider=azure-ai-inference @AskConnected M:Cases.Claims.AskConnected(System.ClientModel.Primitives.ClientConnectionProvider,Azure.AI.Inference.ChatRequestMessage[]) => M:Azure.AI.Inference.ChatCompletionsClient.CompleteAsync(Azure.AI.Inference.ChatCompletionsOptions,System.Threading.CancellationToken)
// expect construct modality=embedding model=unknown:not-set provider=azure-ai-inference @Embedder M:Cases.Claims.Embed(System.String[]) => M:Azure.AI.Inference.EmbeddingsClient.#ctor(System.Uri,Azure.AzureKeyCredential)
// expect invoke modality=embedding model=environment:EMBEDDING_MODEL provider=azure-ai-inference @Embed M:Cases.Claims.Embed(System.String[]) => M:Azure.AI.Inference.EmbeddingsClient.Embed(Azure.AI.Inference.EmbeddingsOptions,System.Threading.CancellationToken)
// expect construct modality=embedding model=unknown:not-set provider=azure-ai-inference @Images M:Cases.Claims.EmbedImages(Azure.AI.Inference.ImageEmbeddingInput[]) => M:Azure.AI.Inference.ImageEmbeddingsClient.#ctor(System.Uri,Azure.AzureKeyCredential)
// expect invoke modality=embedding model=constant:Cohere-embed-v3-english provider=azure-ai-inference @EmbedImages M:Cases.Claims.EmbedImages(Azure.AI.Inference.ImageEmbeddingInput[]) => M:Azure.AI.Inference.ImageEmbeddingsClient.EmbedAsync(Azure.AI.Inference.ImageEmbeddingsOptions,System.Threading.CancellationToken)
// expect tool modality=chat @Tool M:Cases.Claims.Tool => M:Azure.AI.Inference.ChatCompletionsToolDefinition.#ctor(Azure.AI.Inference.FunctionDefinition)
// expect register modality=chat provider=azure-ai-inference @AddChat M:Cases.Claims.Register``1(``0) => M:Microsoft.Extensions.Azure.AIInferenceClientBuilderExtensions.AddChatCompletionsClient``1(``0,System.Uri)
// expect register modality=embedding provider=azure-ai-inference @AddEmbeddings M:Cases.Claims.Register``1(``0) => M:Microsoft.Extensions.Azure.AIInferenceClientBuilderExtensions.AddEmbeddingsClient``1(``0,System.Uri)

namespace Cases;

using System;
using System.ClientModel.Primitives;
using System.Threading.Tasks;
using Azure;
using Azure.AI.Inference;
using Azure.Core.Extensions;
using Microsoft.Extensions.Azure;

public class Claims(Uri endpoint, AzureKeyCredential key)
{
    public object Ask(ChatRequestMessage[] messages)
    {
        var client = new ChatCompletionsClient(endpoint, key); // @Chat
        var options = new ChatCompletionsOptions(messages) { Model = "Phi-4" };
        return client.Complete(options); // @Ask
    }

    public async Task<object> AskConnected(ClientConnectionProvider connections, ChatRequestMessage[] messages)
    {
        var client = connections.GetChatCompletionsClient(); // @Connected
        return await client.CompleteAsync(new ChatCompletionsOptions(messages)); // @AskConnected
    }

    public object Embed(string[] texts)
    {
        var client = new EmbeddingsClient(endpoint, key); // @Embedder
        var options = new EmbeddingsOptions(texts) { Model = Environment.GetEnvironmentVariable("EMBEDDING_MODEL") };
        return client.Embed(options); // @Embed
    }

    public async Task<object> EmbedImages(ImageEmbeddingInput[] images)
    {
        var client = new ImageEmbeddingsClient(endpoint, key); // @Images
        var options = new ImageEmbeddingsOptions(images) { Model = "Cohere-embed-v3-english" };
        return await client.EmbedAsync(options); // @EmbedImages
    }

    public object Tool() => new ChatCompletionsToolDefinition(new FunctionDefinition("route")); // @Tool

    public void Register<T>(T builder) where T : IAzureClientFactoryBuilderWithCredential
    {
        builder.AddChatCompletionsClient(endpoint); // @AddChat
        builder.AddEmbeddingsClient(endpoint); // @AddEmbeddings
    }
}

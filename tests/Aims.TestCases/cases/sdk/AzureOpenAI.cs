// why: Azure OpenAI, the clients that its own client hands out are OpenAI's types
// expect invoke @A M:Cases.Claims.RunAsync(System.Uri) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
// expect invoke @B M:Cases.Claims.RunAsync(System.Uri) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbeddingAsync(System.String,OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System;
using System.ClientModel;
using System.Threading.Tasks;
using Azure.AI.OpenAI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task<string> RunAsync(Uri endpoint)
    {
        var azure = new AzureOpenAIClient(endpoint, new ApiKeyCredential("key"));
        ChatCompletion completion = await azure.GetChatClient("triage").CompleteChatAsync("Route it."); // @A
        var embedding = await azure.GetEmbeddingClient("search").GenerateEmbeddingAsync("roof"); // @B
        return completion.Content[0].Text + embedding.Value.Index;
    }
}

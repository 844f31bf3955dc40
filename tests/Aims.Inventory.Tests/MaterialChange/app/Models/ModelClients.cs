using System;
using System.ClientModel;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI;

namespace Contoso.Shop.Models;

/// <summary>Makes the model clients of the shop.</summary>
public sealed class ModelClients(IConfiguration configuration)
{
    private readonly ApiKeyCredential _key = new(configuration["OpenAI:Key"]!);

    public IChatClient Chat() => new OpenAIClient(_key).GetChatClient("gpt-4o").AsIChatClient();

    public IEmbeddingGenerator<string, Embedding<float>> Embeddings() =>
        new OpenAIClient(_key).GetEmbeddingClient(configuration["Search:EmbeddingModel"]!).AsIEmbeddingGenerator();

    public IChatClient Summaries() =>
        new AzureOpenAIClient(new Uri("https://contoso-shop.openai.azure.com"), _key).GetChatClient("summaries").AsIChatClient();
}

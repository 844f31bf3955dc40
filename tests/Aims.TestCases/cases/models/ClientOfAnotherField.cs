// why: a type has several clients, and each call is made on one of them
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:text-embedding-3-small provider=openai @B M:Cases.Claims.EmbedAsync(System.String) => M:OpenAI.Embeddings.EmbeddingClient.GenerateEmbeddingAsync(System.String,OpenAI.Embeddings.EmbeddingGenerationOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Cases;

public class Claims(IChatClient chat, string key)
{
    private readonly ChatClient _unused = new("gpt-4o", key);
    private readonly EmbeddingClient _embeddings = new("text-embedding-3-small", key);

    public object Unused => _unused;

    public Task<ChatResponse> RouteAsync(string claim) => chat.GetResponseAsync(claim); // @A

    public async Task<object> EmbedAsync(string claim)
    {
        var embedding = await _embeddings.GenerateEmbeddingAsync(claim); // @B
        return embedding.Value;
    }
}

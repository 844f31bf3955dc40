// why: a registration under a key, or of another kind of client, gives no client to whom asks without a key
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => client.GetResponseAsync(claim); // @A
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key)
    {
        services.AddKeyedChatClient("careful", new ChatClient("o3", key).AsIChatClient());
        services.AddEmbeddingGenerator(new EmbeddingClient("text-embedding-3-small", key).AsIEmbeddingGenerator());
    }
}

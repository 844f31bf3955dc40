// why: an own extension method is called on the client
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.ClaimExtensions.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class ClaimExtensions
{
    public static Task<ChatResponse> RouteAsync(this IChatClient client, string claim) => client.GetResponseAsync("Route: " + claim); // @A
}

public class Claims(string key)
{
    private readonly IChatClient _client = new ChatClient("gpt-4o", key).AsIChatClient();

    public Task<ChatResponse> RouteAsync(string claim) => _client.RouteAsync(claim);
}

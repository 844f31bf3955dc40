// why: what a delegate makes later is not followed
// expect invoke model=unknown:computed provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private readonly Lazy<IChatClient> _client;

    public Claims(string key)
    {
        _client = new Lazy<IChatClient>(() => new ChatClient("gpt-4o", key).AsIChatClient());
    }

    public Task<ChatResponse> RouteAsync(string claim) => _client.Value.GetResponseAsync(claim); // @A
}

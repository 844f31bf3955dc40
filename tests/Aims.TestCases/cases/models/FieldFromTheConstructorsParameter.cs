// why: the client is injected by a constructor that nothing in the assembly calls
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    private readonly IChatClient _client;

    public Claims(IChatClient client)
    {
        _client = client ?? throw new InvalidOperationException("No client.");
    }

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim); // @A
}

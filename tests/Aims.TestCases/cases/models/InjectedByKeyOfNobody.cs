// why: the key by which a client is injected is a name by which another part of the solution may register it
// expect invoke model=join:fast provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Cases;

public class Claims
{
    private readonly IChatClient _client;

    public Claims([FromKeyedServices("fast")] IChatClient client) => _client = client;

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim); // @A
}

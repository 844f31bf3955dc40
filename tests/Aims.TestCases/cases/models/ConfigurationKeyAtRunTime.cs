// why: part of a key is not the key
// expect invoke model=unknown:computed provider=any @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims(IChatClient client, IConfiguration configuration)
{
    public Task<ChatResponse> RouteAsync(string claim, string tenant)
    {
        var model = configuration[$"Tenants:{tenant}:Model"];
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @A
    }
}

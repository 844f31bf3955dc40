// why: the usual call, an extension method of the SDK called like an instance method, is named as the static method
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse> RouteAsync(IChatClient client, string claim)
    {
        return client.GetResponseAsync("Which desk handles this? " + claim); // @A
    }
}

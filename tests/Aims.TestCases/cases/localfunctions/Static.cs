// why: a static local function belongs to the method that holds it
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(IChatClient client, string claim)
    {
        return Ask(client, "Route: " + claim);

        static Task<ChatResponse> Ask(IChatClient client, string text) => client.GetResponseAsync(text); // @A
    }
}

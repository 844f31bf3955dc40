// why: a local function in a local function belongs to the method
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(IChatClient client, string claim)
    {
        return Outer("Route: ");

        Task<ChatResponse> Outer(string prefix)
        {
            return Inner(2);

            Task<ChatResponse> Inner(int attempts)
            {
                return client.GetResponseAsync(prefix + claim + attempts); // @A
            }
        }
    }
}

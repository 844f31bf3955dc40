// why: a generic local function adds no arity to the caller
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task RouteAsync(IChatClient client, string claim)
    {
        await Ask(claim);
        await Ask(42);

        Task<ChatResponse> Ask<T>(T item) => client.GetResponseAsync($"Route {item}"); // @A
    }
}

// why: the typed response is an extension of its own, generic and in another assembly
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions.GetResponseAsync``1(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Nullable{System.Boolean},System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public record Route(string Desk, bool Urgent);

public static class Claims
{
    public static async Task<Route> RouteAsync(IChatClient client, string claim)
    {
        var response = await client.GetResponseAsync<Route>(claim); // @A
        return response.Result;
    }
}

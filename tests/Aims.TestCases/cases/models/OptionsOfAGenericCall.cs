// why: the call for a typed answer has its options behind other optional arguments
// expect invoke model=constant:gpt-4o-2024-08-06 provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions.GetResponseAsync``1(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Nullable{System.Boolean},System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public record Route(string Desk);

public class Claims(IChatClient client)
{
    public async Task<Route> RouteAsync(string claim)
    {
        var options = new ChatOptions { ModelId = "gpt-4o-2024-08-06" };
        var response = await client.GetResponseAsync<Route>(claim, options); // @A
        return response.Result;
    }
}

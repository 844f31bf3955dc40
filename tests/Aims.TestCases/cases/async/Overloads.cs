// why: state machines of overloads have names that differ only in a number; each belongs to its own overload
// expect invoke @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RouteAsync(System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.RouteAsync(System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public async Task<string> RouteAsync(string claim)
    {
        return (await client.GetResponseAsync(claim)).Text; // @A
    }

    public async Task<string> RouteAsync(int claimNumber)
    {
        return (await client.GetResponseAsync("Claim " + claimNumber)).Text; // @B
    }

    public async Task<string> RouteAsync(string claim, int attempts)
    {
        return (await client.GetResponseAsync(claim + attempts)).Text; // @D
    }
}

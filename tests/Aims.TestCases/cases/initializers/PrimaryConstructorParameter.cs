// why: a captured primary-constructor parameter is a field; the method that uses it is the caller
// expect invoke @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public sealed class Claims(IChatClient client, string desk)
{
    public async Task<string> RouteAsync(string claim)
    {
        return (await client.GetResponseAsync(desk + ": " + claim)).Text; // @A
    }
}

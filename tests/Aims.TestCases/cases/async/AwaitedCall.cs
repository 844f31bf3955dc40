// why: the body of an async method is in a state machine; the caller is the method
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> RouteAsync(IChatClient client, string claim)
    {
        var response = await client.GetResponseAsync(claim); // @A
        return response.Text;
    }
}

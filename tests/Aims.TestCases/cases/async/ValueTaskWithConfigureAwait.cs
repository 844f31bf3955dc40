// why: ValueTask methods and ConfigureAwait change the state machine, not the observation
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async ValueTask<string> RouteAsync(IChatClient client, string claim, CancellationToken token = default)
    {
        var response = await client.GetResponseAsync(claim, null, token).ConfigureAwait(false); // @A
        return response.Text;
    }
}

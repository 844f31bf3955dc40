// why: a call that is waited for, without async, is in the method itself
// expect invoke @A M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Route(IChatClient client, string claim)
    {
        var response = client.GetResponseAsync(claim).GetAwaiter().GetResult(); // @A
        return response.Text;
    }
}

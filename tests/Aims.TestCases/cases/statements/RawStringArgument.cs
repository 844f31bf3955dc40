// why: a long prompt after the called name does not move the call
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> RouteAsync(IChatClient client, string claim)
    {
        var response = await client.GetResponseAsync( // @A
            $"""
            You route insurance claims. Answer with one word.
            Never call client.GetResponseAsync("again").

            Claim: {claim}
            """);
        return response.Text;
    }
}

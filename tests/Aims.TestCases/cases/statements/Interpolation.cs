// why: a call inside an interpolated string is a call
// expect invoke @A M:Cases.Claims.ShowAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> ShowAsync(IChatClient client)
    {
        return $"Answer: {(await client.GetResponseAsync("Route it.")).Text}"; // @A
    }
}

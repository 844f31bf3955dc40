// why: two equal calls on one line are two observations with one key
// expect invoke times=2 @A M:Cases.Claims.CompareAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse[]> CompareAsync(IChatClient left, IChatClient right)
    {
        return Task.WhenAll(left.GetResponseAsync("Route it."), right.GetResponseAsync("Route it.")); // @A
    }
}

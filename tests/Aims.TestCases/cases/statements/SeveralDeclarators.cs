// why: each variable of one declaration has its own sequence point
// expect invoke @A M:Cases.Claims.CompareAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.CompareAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse[]> CompareAsync(IChatClient left, IChatClient right)
    {
        Task<ChatResponse> first = left.GetResponseAsync("Route it."), // @A
            second = right.GetResponseAsync("Route it."); // @B
        return Task.WhenAll(first, second);
    }
}

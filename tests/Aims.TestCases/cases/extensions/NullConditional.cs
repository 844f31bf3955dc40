// why: the receiver of a null-conditional extension call becomes the first argument
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task<string?> RunAsync(IChatClient? client)
    {
        var pending = client?.GetResponseAsync("Route it."); // @A
        return pending is null ? null : (await pending).Text;
    }
}

// why: the compiler does not emit a branch that can never be taken
// expect invoke only=source @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task<string> RunAsync(IChatClient client)
    {
#pragma warning disable CS0162
        if (false)
        {
            await client.GetResponseAsync("Never."); // @A
        }
#pragma warning restore CS0162

        return (await client.GetResponseAsync("Always.")).Text; // @B
    }
}

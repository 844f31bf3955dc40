// why: a static readonly field is no constant to the compiler, so the branch is emitted
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    private static readonly bool UseModel = false;

    public static string Run(IChatClient client)
    {
        return UseModel ? client.GetResponseAsync("One.").Result.Text : "none"; // @A
    }
}

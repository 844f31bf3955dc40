// why: a branch that never runs but could, as far as the compiler knows, is emitted
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static bool Run(IChatClient client)
    {
        var off = false;
        return off && client.GetResponseAsync("One.").Result.Text == "yes"; // @A
    }
}

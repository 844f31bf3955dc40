// why: in Debug the argument of Debug.Assert is emitted
// options: Debug
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static void Run(IChatClient client)
    {
        Debug.Assert(client.GetResponseAsync("Are you there?").Result.Text == "yes"); // @A
    }
}

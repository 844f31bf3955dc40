// why: a call of a [Conditional] method is not emitted without its symbol, the method's own body is
// expect invoke only=source @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Audit(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static void Run(IChatClient client)
    {
        Audit(client, client.GetResponseAsync("Summarise.").Result.Text); // @A
    }

    [Conditional("AUDIT")]
    private static void Audit(IChatClient client, string text)
    {
        client.GetResponseAsync("Judge: " + text).Wait(); // @B
    }
}

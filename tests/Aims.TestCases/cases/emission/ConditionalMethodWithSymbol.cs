// why: with the symbol defined in the file the call is emitted
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
#define AUDIT
using System;
using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static void Run(IChatClient client)
    {
        Audit(client.GetResponseAsync("Summarise.").Result.Text); // @A
    }

    [Conditional("AUDIT")]
    private static void Audit(string text) => Console.WriteLine(text);
}

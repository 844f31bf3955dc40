// why: a call in a throw expression or beside ?? is a call
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Run(IChatClient client, string? claim)
    {
        claim ??= client.GetResponseAsync("Invent a claim.").Result.Text; // @A
        return claim.Length > 0
            ? claim
            : throw Failure(client);

        static Exception Failure(IChatClient client) =>
            new InvalidOperationException(client.GetResponseAsync("Explain an empty claim.").Result.Text); // @B
    }
}

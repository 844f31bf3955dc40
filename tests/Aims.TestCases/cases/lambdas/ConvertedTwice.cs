// why: a lambda kept in a local and used twice is one call in the code
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task RunAsync(IChatClient client)
    {
        Func<string, Task<ChatResponse>> ask = question => client.GetResponseAsync(question); // @A
        await ask("Who is liable?");
        await ask("What is insured?");
    }
}

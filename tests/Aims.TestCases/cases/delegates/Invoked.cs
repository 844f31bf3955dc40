// why: invoking a delegate is no call of the method behind it; only its making is seen, once
// expect invoke form=methodgroup @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task RunAsync(IChatClient client)
    {
        Func<string, ChatOptions?, CancellationToken, Task<ChatResponse>> ask = client.GetResponseAsync; // @A
        await ask("Who is liable?", null, CancellationToken.None);
        await ask.Invoke("What is insured?", null, CancellationToken.None);
    }
}

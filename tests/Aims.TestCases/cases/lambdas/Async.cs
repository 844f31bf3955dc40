// why: an async lambda has a state machine inside a closure class
// expect invoke @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<Task<string>> Make(IChatClient client)
    {
        return async () => (await client.GetResponseAsync("Route it.")).Text; // @A
    }
}

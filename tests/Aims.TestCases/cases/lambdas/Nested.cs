// why: a lambda inside a lambda, each with captures of its own, belongs to the method
// expect invoke @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<string, Func<string, Task<ChatResponse>>> Make(IChatClient client)
    {
        return desk =>
        {
            var prefix = desk + ": ";
            return claim => client.GetResponseAsync(prefix + claim); // @A
        };
    }
}

// why: a lambda that captures nothing is in the compiler's <>c class
// expect invoke @A M:Cases.Claims.Make => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<IChatClient, Task<ChatResponse>> Make()
    {
        return client => client.GetResponseAsync("Route it."); // @A
    }
}

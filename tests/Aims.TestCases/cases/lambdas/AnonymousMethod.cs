// why: an anonymous method is a lambda in older words
// expect invoke @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<string, Task<ChatResponse>> Make(IChatClient client)
    {
        return delegate(string claim)
        {
            return client.GetResponseAsync(claim); // @A
        };
    }
}

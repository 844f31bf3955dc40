// why: a delegate made from an extension method on its receiver names the static method
// expect invoke form=methodgroup @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<string, ChatOptions?, CancellationToken, Task<ChatResponse>> Make(IChatClient client)
    {
        return client.GetResponseAsync; // @A
    }
}

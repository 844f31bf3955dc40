// why: a delegate made from the interface's method is a model call by its form, though nothing is called yet
// expect invoke form=methodgroup @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task<ChatResponse>> Make(IChatClient client)
    {
        return client.GetResponseAsync; // @A
    }
}

// why: a delegate made from an override names the least overridden method, as a virtual call does
// expect invoke form=methodgroup @A M:Cases.Claims.Make(Microsoft.Extensions.AI.FunctionInvokingChatClient) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task<ChatResponse>> Make(FunctionInvokingChatClient client)
    {
        return client.GetResponseAsync; // @A
    }
}

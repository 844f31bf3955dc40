// why: a lambda in an iterator hangs on a closure that the state machine holds
// expect invoke @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static IEnumerable<Func<Task<ChatResponse>>> Make(IChatClient client)
    {
        for (var i = 0; i < 3; i++)
        {
            var number = i;
            yield return () => client.GetResponseAsync("Claim " + number); // @A
        }
    }
}

// why: a lambda in a getter belongs to the property
// expect invoke @A P:Cases.Claims.Ask => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Func<string, Task<ChatResponse>> Ask
    {
        get { return claim => client.GetResponseAsync(claim); } // @A
    }
}

// why: a lambda that captures only this is an instance method of the class itself
// expect invoke @A M:Cases.Claims.Make => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    private readonly IChatClient client;

    public Claims(IChatClient client)
    {
        this.client = client;
    }

    public Func<string, Task<ChatResponse>> Make()
    {
        return claim => client.GetResponseAsync(claim); // @A
    }
}

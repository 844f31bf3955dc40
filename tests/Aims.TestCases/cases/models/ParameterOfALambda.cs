// why: what a delegate is invoked with is not looked for
// expect invoke model=parameter:model provider=any @A M:Cases.Claims.Route => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Func<string, string, Task<ChatResponse>> Route() =>
        (claim, model) => client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @A
}

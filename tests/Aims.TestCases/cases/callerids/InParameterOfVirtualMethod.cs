// why: a virtual method's in parameter carries a modifier in the assembly that its id does not
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.DateTime@) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public virtual string Ask(IChatClient client, in DateTime day)
    {
        return client.GetResponseAsync($"What happened on {day}?").Result.Text; // @A
    }
}

// why: both accessors of an event have the event's id
// expect invoke @A E:Cases.Claims.Answered => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B E:Cases.Claims.Answered => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public event EventHandler Answered
    {
        add
        {
            client.GetResponseAsync("Someone listens.").Wait(); // @A
        }

        remove
        {
            client.GetResponseAsync("Nobody listens.").Wait(); // @B
        }
    }
}

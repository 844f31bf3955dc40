// why: a filter runs before the catch block and has a sequence point of its own
// expect invoke @A M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,System.Func{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Route(IChatClient client, Func<string> route)
    {
        try
        {
            return route();
        }
        catch (InvalidOperationException exception)
            when (client.GetResponseAsync("Retry? " + exception.Message).Result.Text == "yes") // @A
        {
            return route();
        }
    }
}

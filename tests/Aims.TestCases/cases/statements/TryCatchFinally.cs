// why: each block of a try statement has its own calls
// expect invoke @A M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Route(IChatClient client, IChatClient fallback)
    {
        try
        {
            return client.GetResponseAsync("Route it.").Result.Text; // @A
        }
        catch (AggregateException)
        {
            return fallback.GetResponseAsync("Route it.").Result.Text; // @B
        }
        finally
        {
            client.GetResponseAsync("The claim is closed.").Wait(); // @D
        }
    }
}

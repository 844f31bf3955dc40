// why: statements that cannot be reached are not emitted
// expect invoke only=source @A M:Cases.Claims.First(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke only=source @B M:Cases.Claims.Second(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
#pragma warning disable CS0162
    public static string First(IChatClient client)
    {
        return "none";
        return client.GetResponseAsync("One.").Result.Text; // @A
    }

    public static string Second(IChatClient client)
    {
        throw new NotSupportedException();
        client.GetResponseAsync("Two.").Wait(); // @B
    }
}

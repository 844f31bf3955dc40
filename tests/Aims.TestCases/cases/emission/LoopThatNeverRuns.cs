// why: the body of a loop whose condition is constant false is not emitted, its initialiser is
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke only=source @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke only=source @D M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static void Run(IChatClient client)
    {
#pragma warning disable CS0162
        for (var text = client.GetResponseAsync("Zero.").Result.Text; false;) // @A
        {
            Console.WriteLine(text + client.GetResponseAsync("One.").Result.Text); // @B
        }

        while (false)
        {
            client.GetResponseAsync("Two.").Wait(); // @D
        }
    }
}

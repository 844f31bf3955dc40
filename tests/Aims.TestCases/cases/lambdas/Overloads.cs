// why: lambdas of overloads have names that tell the method's name but not its parameters
// expect invoke @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.Make => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Func<Task<ChatResponse>> Make(IChatClient client)
    {
        return () => client.GetResponseAsync("Route it."); // @A
    }

    public static Func<Task<ChatResponse>> Make(IChatClient client, int number)
    {
        return () => client.GetResponseAsync("Route claim " + number); // @B
    }

    public static Func<IChatClient, Task<ChatResponse>> Make()
    {
        return client => client.GetResponseAsync("Route it."); // @D
    }
}

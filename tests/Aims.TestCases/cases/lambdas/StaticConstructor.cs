// why: a lambda in a static constructor belongs to the type
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    private static readonly Func<IChatClient, Task<ChatResponse>> Greet;

    static Claims()
    {
        var prompt = DateTime.UtcNow.Hour < 12 ? "Good morning" : "Hello";
        Greet = client => client.GetResponseAsync(prompt); // @A
    }

    public static Task<ChatResponse> RunAsync(IChatClient client) => Greet(client);
}

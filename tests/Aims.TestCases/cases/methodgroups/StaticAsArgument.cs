// why: a static method handed over as an argument is cached by the compiler in a class of its own, and made here
// expect invoke form=methodgroup @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public delegate Task<ChatResponse> Ask(IChatClient client, string text, ChatOptions? options, CancellationToken token);

public static class Claims
{
    public static Task<ChatResponse> RunAsync(IChatClient client)
    {
        return Timed(client, ChatClientExtensions.GetResponseAsync); // @A
    }

    private static async Task<ChatResponse> Timed(IChatClient client, Ask ask)
    {
        var response = await ask(client, "Route it.", null, CancellationToken.None);
        Console.WriteLine(DateTime.UtcNow);
        return response;
    }
}

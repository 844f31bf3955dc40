// why: a static lambda belongs to the method that holds it
// expect invoke @A M:Cases.Claims.AskAllAsync(Microsoft.Extensions.AI.IChatClient,System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task AskAllAsync(IChatClient client, string[] questions)
    {
        return Each(client, questions, static (c, q) => c.GetResponseAsync(q)); // @A
    }

    private static async Task Each(IChatClient client, string[] questions, Func<IChatClient, string, Task> ask)
    {
        foreach (var question in questions)
        {
            await ask(client, question);
        }
    }
}

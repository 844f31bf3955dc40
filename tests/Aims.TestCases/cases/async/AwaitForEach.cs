// why: the collection of await foreach has a sequence point of its own
// expect invoke @A M:Cases.Claims.PrintAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetStreamingResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task PrintAsync(IChatClient client, string claim)
    {
        await foreach (var update in client.GetStreamingResponseAsync(claim)) // @A
        {
            Console.Write(update.Text);
        }
    }
}

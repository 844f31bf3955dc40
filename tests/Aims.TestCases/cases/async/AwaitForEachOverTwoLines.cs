// why: the collection of await foreach on a line of its own keeps that line in both observers
// expect invoke @A M:Cases.Claims.PrintAsync(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage},System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task PrintAsync(IChatClient client, IList<ChatMessage> history, CancellationToken token)
    {
        await foreach (var update in
            client.GetStreamingResponseAsync(history, cancellationToken: token).ConfigureAwait(false)) // @A
        {
            Console.Write(update.Text);
        }
    }
}

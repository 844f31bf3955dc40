// why: base.X in a lambda that captures more than this goes through the same added method
// expect invoke @A M:Cases.RetryingClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class RetryingClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return Retry(() => base.GetResponseAsync(messages, options, cancellationToken)); // @A
    }

    private static async Task<ChatResponse> Retry(Func<Task<ChatResponse>> send)
    {
        try
        {
            return await send();
        }
        catch (TimeoutException)
        {
            return await send();
        }
    }
}

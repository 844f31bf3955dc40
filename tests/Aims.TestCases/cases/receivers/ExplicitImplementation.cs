// why: an explicit implementation can only be called through the interface; as a caller it has a long id
// expect invoke @A M:Cases.Claims.RunAsync(Cases.GuardedClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.GuardedClient.Microsoft#Extensions#AI#IChatClient#GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RunAsync(GuardedClient client, IList<ChatMessage> history)
    {
        return ((IChatClient)client).GetResponseAsync(history); // @A
    }
}

public sealed class GuardedClient(IChatClient inner) : IChatClient
{
    async Task<ChatResponse> IChatClient.GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken)
    {
        return await inner.GetResponseAsync(messages.Take(10), options, cancellationToken); // @B
    }

    IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    object? IChatClient.GetService(Type serviceType, object? serviceKey) => null;

    void IDisposable.Dispose()
    {
    }
}

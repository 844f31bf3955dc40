// why: the least overridden method of an own hierarchy is the abstract one that implements the interface
// expect invoke @A M:Cases.Claims.RunAsync(Cases.LocalClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Cases.ClientBase.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public abstract class ClientBase : IChatClient
{
    public abstract Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default);

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}

public sealed class LocalClient : ClientBase
{
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default) => Task.FromResult(new ChatResponse());
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(LocalClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}

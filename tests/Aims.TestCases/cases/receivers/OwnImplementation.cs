// why: a call of an own client's method names that method, which implements the SDK's interface
// expect invoke @A M:Cases.Claims.RunAsync(Cases.EchoClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Cases.EchoClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RunAsync(EchoClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}

public sealed class EchoClient : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default) => Task.FromResult(new ChatResponse(new List<ChatMessage>(messages)));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}

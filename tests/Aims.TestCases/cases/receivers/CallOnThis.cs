// why: a sealed client that calls its own method calls itself, by whatever instruction
// expect invoke @A M:Cases.EchoClient.AskAsync(System.String) => M:Cases.EchoClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.EchoClient.AskAgainAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public sealed class EchoClient : IChatClient
{
    public Task<ChatResponse> AskAsync(string text)
    {
        return GetResponseAsync([new ChatMessage(ChatRole.User, text)]); // @A
    }

    public Task<ChatResponse> AskAgainAsync(string text)
    {
        return this.GetResponseAsync(text); // @B
    }

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

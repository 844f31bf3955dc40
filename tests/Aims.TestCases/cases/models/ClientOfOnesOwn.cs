// why: a client written in the application says in its metadata which model it reaches
// expect invoke model=constant:house-model @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:other-model @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public sealed class HouseClient(Uri endpoint, string modelId) : IChatClient
{
    public ChatClientMetadata Metadata { get; } = new("house", endpoint, modelId);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse());

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}

public static class Claims
{
    public static async Task<string> RouteAsync(string claim)
    {
        IChatClient client = new HouseClient(new Uri("http://models.house.example"), "house-model");
        return (await client.GetResponseAsync(claim)).Text; // @A
    }

    public static async Task<string> CheckAsync(string claim)
    {
        using var client = new HouseClient(new Uri("http://models.house.example"), "other-model").AsBuilder().UseLogging().Build();
        return (await client.GetResponseAsync(claim)).Text; // @B
    }
}

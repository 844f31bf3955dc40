// why: the same method in a class that names the interface again does implement it
// expect invoke @A M:Cases.Claims.RunAsync(Cases.CannedClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Cases.CannedClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class CannedClient(IChatClient inner) : DelegatingChatClient(inner), IChatClient
{
    public new Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Please call us.")));
    }
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(CannedClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}

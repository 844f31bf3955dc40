// why: a method that hides the SDK's with new, in a class that does not implement the interface again, is no model API
// expect none
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class CannedClient(IChatClient inner) : DelegatingChatClient(inner)
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
        return client.GetResponseAsync(history);
    }
}

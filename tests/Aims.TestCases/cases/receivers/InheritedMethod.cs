// why: an own subclass that overrides nothing is called by the base's method
// expect invoke @A M:Cases.Claims.RunAsync(Cases.NamedClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public sealed class NamedClient(IChatClient inner, string name) : DelegatingChatClient(inner)
{
    public string Name { get; } = name;
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(NamedClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}

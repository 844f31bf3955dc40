// why: a call through a middleware's base class names that class's virtual method
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.DelegatingChatClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RunAsync(DelegatingChatClient client, IList<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}

// why: a call through an SDK class that overrides names the least overridden method, as csc emits it
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.FunctionInvokingChatClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.FunctionInvokingChatClient,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetStreamingResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task RunAsync(FunctionInvokingChatClient client, IList<ChatMessage> history)
    {
        await client.GetResponseAsync(history); // @A
        await foreach (var update in client.GetStreamingResponseAsync(history)) // @B
        {
            history.Add(new ChatMessage(ChatRole.Assistant, update.Text));
        }
    }
}

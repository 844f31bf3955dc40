// why: a type parameter constrained to a class is called by that class's method
// expect invoke @A M:Cases.Desk`1.RunAsync(System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.DelegatingChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TClient>(TClient client)
    where TClient : DelegatingChatClient
{
    public async Task<string> RunAsync(IList<ChatMessage> history)
    {
        return (await client.GetResponseAsync(history)).Text; // @A
    }
}

// why: a constrained call on a type parameter is a call of the interface
// expect invoke @A M:Cases.Claims.RunAsync``1(``0,System.Collections.Generic.IList{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RunAsync<TClient>(TClient client, IList<ChatMessage> history)
        where TClient : IChatClient
    {
        return client.GetResponseAsync(history); // @A
    }
}

// why: with a list of messages the same name binds to the interface's own method, not to the extension
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.List{Microsoft.Extensions.AI.ChatMessage}) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse> RouteAsync(IChatClient client, List<ChatMessage> history)
    {
        return client.GetResponseAsync(history); // @A
    }
}

// why: an arm's expression has a sequence point of its own in a switch expression without await
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetStreamingResponseAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.ChatMessage,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public object RouteAsync(IChatClient client, string kind)
    {
        return kind switch
        {
            "car" => client.GetResponseAsync("Which garage?"), // @A
            "house" => client.GetStreamingResponseAsync(new ChatMessage(ChatRole.User, "Which builder?")), // @B
            _ => Task.CompletedTask,
        };
    }
}

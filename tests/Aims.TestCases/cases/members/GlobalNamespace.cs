// why: a type without a namespace has a bare name
// expect invoke @A M:Claims.AskAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

public static class Claims
{
    public static Task<ChatResponse> AskAsync(IChatClient client) => client.GetResponseAsync("Route it."); // @A
}

// why: people and generators may write [CompilerGenerated] on an ordinary method; its name says that it is one
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    [CompilerGenerated]
    public static Task<ChatResponse> RouteAsync(IChatClient client) => client.GetResponseAsync("Route it."); // @A
}

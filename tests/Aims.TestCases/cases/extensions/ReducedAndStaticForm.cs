// why: an extension method has one id, called on its receiver, on its class or on the class's alias
// expect invoke @A M:Cases.Claims.First(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Second(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @D M:Cases.Claims.Third(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Asking = Microsoft.Extensions.AI.ChatClientExtensions;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> First(IChatClient client) => ChatClientExtensions.GetResponseAsync(client, "Route it."); // @A

    public static Task<ChatResponse> Second(IChatClient client) => Asking.GetResponseAsync(client, "Route it."); // @B

    public static Task<ChatResponse> Third(IChatClient client) => client.GetResponseAsync("Route it."); // @D
}

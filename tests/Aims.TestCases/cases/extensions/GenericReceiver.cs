// why: an extension called on a type parameter is the same static method
// expect invoke @A M:Cases.Claims.RunAsync``1(``0) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RunAsync<TClient>(this TClient client)
        where TClient : IChatClient
    {
        return client.GetResponseAsync("Route it."); // @A
    }
}

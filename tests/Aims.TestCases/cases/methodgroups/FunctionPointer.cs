// why: the address of a method is loaded as for a delegate; the call through the pointer has no name to see
// expect invoke form=methodgroup @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static unsafe class Claims
{
    public static Task<ChatResponse> RunAsync(IChatClient client)
    {
        delegate*<IChatClient, string, ChatOptions?, CancellationToken, Task<ChatResponse>> ask = &ChatClientExtensions.GetResponseAsync; // @A
        return ask(client, "Route it.", null, CancellationToken.None);
    }
}

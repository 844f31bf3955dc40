// why: an explicit delegate creation is the same as a conversion
// expect invoke form=methodgroup @A M:Cases.Claims.Make(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public delegate Task<ChatResponse> Ask(string text, ChatOptions? options, CancellationToken token);

public static class Claims
{
    public static Ask Make(IChatClient client)
    {
        return new Ask(client.GetResponseAsync); // @A
    }
}

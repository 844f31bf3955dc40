// why: named arguments in another order make the compiler use temporaries, still one call in one statement
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse> RouteAsync(IChatClient client, string claim)
    {
        return client.GetResponseAsync(options: Options(), chatMessage: claim); // @A
    }

    private static ChatOptions Options() => new() { Temperature = 0 };
}

// why: two locals are set in one statement
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim)
    {
        var (model, tokens) = ("gpt-4o", 200);
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model, MaxOutputTokens = tokens }); // @A
    }
}

// why: a local function's callers are in the member around it, so that both observers see them
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim)
    {
        return AskAsync("gpt-4o");

        Task<ChatResponse> AskAsync(string model)
        {
            var options = new ChatOptions { ModelId = model };
            return client.GetResponseAsync(claim, options); // @A
        }
    }
}

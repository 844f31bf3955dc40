// why: the call's options name the model, of a client that is injected
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) =>
        client.GetResponseAsync(claim, new ChatOptions { Temperature = 0, ModelId = "gpt-4o" }); // @A
}

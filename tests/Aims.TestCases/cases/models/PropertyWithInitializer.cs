// why: an automatic property has its model from an initialiser
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public string Model { get; } = "gpt-4o";

    public Task<ChatResponse> RouteAsync(string claim) => client.GetResponseAsync(claim, new ChatOptions { ModelId = Model }); // @A
}

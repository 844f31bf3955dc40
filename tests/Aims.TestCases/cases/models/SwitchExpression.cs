// why: a switch expression chooses one of three models
// expect invoke model=constant:gpt-4o-mini|constant:gpt-4o|constant:o3 provider=any @A M:Cases.Claims.RouteAsync(System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim, int hardness) =>
        client.GetResponseAsync(claim, new ChatOptions { ModelId = hardness switch { 0 => "gpt-4o-mini", 1 => "gpt-4o", _ => "o3" } }); // @A
}

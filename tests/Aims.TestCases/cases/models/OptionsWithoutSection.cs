// why: nothing in the assembly says which section fills the options
// expect invoke model=unknown:elsewhere provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Cases;

public class AiOptions
{
    public string? Model { get; set; }
}

public class Claims(IChatClient client, IOptions<AiOptions> options)
{
    public Task<ChatResponse> RouteAsync(string claim) =>
        client.GetResponseAsync(claim, new ChatOptions { ModelId = options.Value.Model }); // @A
}

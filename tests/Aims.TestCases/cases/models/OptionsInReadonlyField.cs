// why: the options are made once, in a field without the type's name
// expect invoke model=constant:gpt-4.1-nano provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private readonly ChatOptions _options = new() { ModelId = "gpt-4.1-nano", MaxOutputTokens = 20 };

    public Task<ChatResponse> RouteAsync(string claim) => client.GetResponseAsync(claim, _options); // @A
}

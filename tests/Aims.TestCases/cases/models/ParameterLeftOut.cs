// why: a caller that leaves an optional argument out passes its default
// expect invoke model=constant:gpt-4o-mini sourceModel=parameter:model?gpt-4o-mini provider=any @A M:Cases.Claims.AskAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => AskAsync(claim);

    private Task<ChatResponse> AskAsync(string text, string model = "gpt-4o-mini") =>
        client.GetResponseAsync(text, new ChatOptions { ModelId = model }); // @A
}

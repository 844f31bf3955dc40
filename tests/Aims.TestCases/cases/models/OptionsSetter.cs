// why: the options' model is set in a statement after they are made
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim)
    {
        var options = new ChatOptions();
        options.Temperature = 0;
        options.ModelId = "gpt-4o";
        return client.GetResponseAsync(claim, options); // @A
    }
}

// why: a constant goes through two methods on its way to the call
// expect invoke model=constant:gpt-4o sourceModel=parameter:model provider=any @A M:Cases.Claims.SendAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => AskAsync(claim, "gpt-4o");

    private Task<ChatResponse> AskAsync(string claim, string modelName) => SendAsync("Route: " + claim, modelName);

    private Task<ChatResponse> SendAsync(string text, string model)
    {
        var options = new ChatOptions { ModelId = model };
        return client.GetResponseAsync(text, options); // @A
    }
}

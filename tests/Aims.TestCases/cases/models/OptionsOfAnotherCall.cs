// why: the options of one call are not those of another, nor those that go nowhere
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=unknown:injected provider=any @B M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public async Task<string> RouteAsync(string claim)
    {
        var first = new ChatOptions { ModelId = "gpt-4o" };
        var second = new ChatOptions { Temperature = 0 };
        var unused = new ChatOptions { ModelId = "o3-mini" };
        var route = await client.GetResponseAsync(claim, first); // @A
        var check = await client.GetResponseAsync(claim, second); // @B
        return route.Text + check.Text + unused.ModelId;
    }
}

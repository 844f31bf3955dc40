// why: new() in an argument, in an async method
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public async Task<string> RouteAsync(string claim)
    {
        var response = await client.GetResponseAsync(claim, new() { ModelId = "gpt-4o" }); // @A
        return response.Text;
    }
}

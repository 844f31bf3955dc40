// why: options that are set before a loop over a stream
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetStreamingResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public async IAsyncEnumerable<string> RouteAsync(string claim)
    {
        var options = new ChatOptions { ModelId = "gpt-4o" };
        var updates = client.GetStreamingResponseAsync(claim, options); // @A
        await foreach (var update in updates)
        {
            yield return update.Text;
        }
    }
}

// why: the branches of a conditional have no sequence points; in the assembly they are on the statement's line
// expect invoke metadataLine=@S @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.Boolean) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke metadataLine=@S @B M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient,System.Boolean) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse> RouteAsync(IChatClient client, bool urgent)
    {
        return urgent // @S
            ? client.GetResponseAsync("Route it now.") // @A
            : client.GetResponseAsync("Route it."); // @B
    }
}

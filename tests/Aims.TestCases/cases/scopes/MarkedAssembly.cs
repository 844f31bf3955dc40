// why: a mark on the assembly holds for all its code
// expect invoke @A M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Aims.Annotations;
using Microsoft.Extensions.AI;

[assembly: AiComponent("claims")]

namespace Cases;

public static class Claims
{
    public static string Route(IChatClient client) => client.GetResponseAsync("Route it.").Result.Text; // @A
}

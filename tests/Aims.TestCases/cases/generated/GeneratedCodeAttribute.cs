// why: code that says it is generated calls models all the same
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.CodeDom.Compiler;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

[GeneratedCode("prompt-generator", "1.0")]
public static class Claims
{
    public static Task<ChatResponse> RouteAsync(IChatClient client) => client.GetResponseAsync("Route it."); // @A
}

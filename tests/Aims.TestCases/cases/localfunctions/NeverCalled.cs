// why: the compiler emits a local function that nobody calls, so both observers see it
// expect invoke @A M:Cases.Claims.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Route(string claim)
    {
        return claim;

#pragma warning disable CS8321
        static Task<ChatResponse> Ask(IChatClient client, string text) => client.GetResponseAsync(text); // @A
#pragma warning restore CS8321
    }
}

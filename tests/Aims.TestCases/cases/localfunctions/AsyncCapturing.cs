// why: an async local function captures by a struct and has a state machine of its own
// expect invoke @A M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Route(IChatClient client, string claim)
    {
        return AskAsync().Result;

        async Task<string> AskAsync()
        {
            var response = await client.GetResponseAsync(claim); // @A
            return response.Text;
        }
    }
}

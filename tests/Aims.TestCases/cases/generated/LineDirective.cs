// why: a call below #line has the file and line that the directive says, until #line default
// expect invoke Templates/Prompt.tt:20 M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke generated/LineDirective.cs:17 M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Route(IChatClient client)
    {
#line 20 "Templates/Prompt.tt"
        var first = client.GetResponseAsync("Route it.").Result.Text;
#line default

        // Back in this file.
        return first + client.GetResponseAsync("And again.").Result.Text;
    }
}

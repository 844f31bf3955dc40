// why: under #line a statement over lines keeps the difference between called name and start
// expect invoke metadataLine=Templates/Prompt.tt:20 Templates/Prompt.tt:22 M:Cases.Claims.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Route(IChatClient client)
    {
#line 20 "Templates/Prompt.tt"
        return string.Concat(
            "Answer: ",
            client.GetResponseAsync("Route it.").Result.Text);
#line default
    }
}

// why: a private method that nobody calls is emitted
// expect invoke @A M:Cases.Claims.Unused(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static string Run() => "none";

    private static string Unused(IChatClient client)
    {
        return client.GetResponseAsync("One.").Result.Text; // @A
    }
}

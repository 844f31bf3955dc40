// why: an own extension without a mark is ordinary code; only the call in it counts
// expect invoke @A M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    public static async Task<string> AskAsync(this IChatClient client, string question)
    {
        return (await client.GetResponseAsync(question)).Text; // @A
    }
}

public static class Claims
{
    public static Task<string> RunAsync(IChatClient client) => client.AskAsync("Route it.");
}

// why: an own extension with [ModelApi] counts where it is called, and so does the call in it
// expect invoke @A M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    [ModelApi]
    public static async Task<string> AskAsync(this IChatClient client, string question)
    {
        return (await client.GetResponseAsync(question)).Text; // @A
    }
}

public static class Claims
{
    public static Task<string> RunAsync(IChatClient client) => client.AskAsync("Route it."); // @B
}

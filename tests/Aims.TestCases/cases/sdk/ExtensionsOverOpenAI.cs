// why: an OpenAI client behind IChatClient is called by the interface's extension
// expect invoke @A M:Cases.Claims.RunAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task<string> RunAsync(string key)
    {
        using IChatClient client = new OpenAI.Chat.ChatClient("gpt-4.1-mini", key).AsIChatClient();
        return (await client.GetResponseAsync("Route it.")).Text; // @A
    }
}

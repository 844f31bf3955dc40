// why: a client is made by the caller and passed
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.Gateway.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<string> RouteAsync(string key, string claim)
    {
        var client = new ChatClient("gpt-4o", key).AsIChatClient();
        return Gateway.AskAsync(client, claim);
    }
}

internal static class Gateway
{
    public static async Task<string> AskAsync(IChatClient client, string text)
    {
        var response = await client.GetResponseAsync(text); // @A
        return response.Text;
    }
}

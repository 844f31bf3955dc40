// why: a local function uses a client and a model of the method around it
// expect invoke model=constant:o3-mini provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string key, string claim)
    {
        var client = new ChatClient("gpt-4o", key).AsIChatClient();
        var model = "o3-mini";
        return await AskAsync("Route: ") + await AskAsync("Check: ");

        async Task<string> AskAsync(string prefix)
        {
            var response = await client.GetResponseAsync(prefix + claim, new ChatOptions { ModelId = model }); // @A
            return response.Text;
        }
    }
}

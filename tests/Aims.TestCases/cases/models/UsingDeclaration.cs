// why: a client that is disposed of at the end of the method, by a declaration or by a statement
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:o3-mini provider=openai @B M:Cases.Claims.CheckAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string key, string claim)
    {
        using IChatClient client = new ChatClient("gpt-4o", key).AsIChatClient();
        var response = await client.GetResponseAsync(claim); // @A
        return response.Text;
    }

    public static async Task<string> CheckAsync(string key, string claim)
    {
        using (var client = new ChatClient("o3-mini", key).AsIChatClient())
        {
            var response = await client.GetResponseAsync(claim); // @B
            return response.Text;
        }
    }
}

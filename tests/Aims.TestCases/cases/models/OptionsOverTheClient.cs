// why: what the call says comes before what its client was made with
// expect invoke model=constant:o3-mini provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(string key, string claim)
    {
        IChatClient client = new ChatClient("gpt-4o", key).AsIChatClient();
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = "o3-mini" }); // @A
    }
}

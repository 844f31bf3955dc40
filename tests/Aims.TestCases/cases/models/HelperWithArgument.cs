// why: a method of the type makes the client for the model that the caller names
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:o3-mini provider=openai @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims(string key)
{
    public Task<ChatResponse> RouteAsync(string claim) => Client("gpt-4o").GetResponseAsync(claim); // @A

    public Task<ChatResponse> CheckAsync(string claim)
    {
        var client = Client("o3-mini");
        return client.GetResponseAsync(claim); // @B
    }

    private IChatClient Client(string model) => new ChatClient(model, key).AsIChatClient();
}

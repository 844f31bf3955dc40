// why: an adapter around the client keeps the client's model
// expect invoke model=constant:gpt-4.1 provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims(string key)
{
    private readonly IChatClient _client = new ChatClient("gpt-4.1", key).AsIChatClient();

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim); // @A
}

// why: a field is filled at its first use
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims(string key)
{
    private IChatClient? _client;

    public Task<ChatResponse> RouteAsync(string claim)
    {
        _client ??= new ChatClient("gpt-4o", key).AsIChatClient();
        return _client.GetResponseAsync(claim); // @A
    }
}

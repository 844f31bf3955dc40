// why: the fields of a generic type are named through its construction
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims`1.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions.GetResponseAsync``1(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Nullable{System.Boolean},System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims<T>(string key)
{
    private readonly IChatClient _client = new ChatClient("gpt-4o", key).AsIChatClient();

    public async Task<T> RouteAsync(string claim)
    {
        var response = await _client.GetResponseAsync<T>(claim); // @A
        return response.Result;
    }
}

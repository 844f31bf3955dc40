// why: the client is made in the constructor
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:OpenAI.Chat.ChatClient.CompleteChatAsync(OpenAI.Chat.ChatMessage[])
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private readonly ChatClient _client;

    public Claims(string key)
    {
        _client = new ChatClient("gpt-4o", key);
    }

    public async Task<string> RouteAsync(string claim)
    {
        var completion = await _client.CompleteChatAsync(claim); // @A
        return completion.Value.Content[0].Text;
    }
}

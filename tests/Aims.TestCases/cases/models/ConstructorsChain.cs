// why: a constructor passes a constant to another of the same type
// expect invoke model=constant:gpt-4o sourceModel=parameter:model provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims
{
    private readonly ChatClient _client;

    public Claims(string key)
        : this(key, "gpt-4o")
    {
    }

    private Claims(string key, string model)
    {
        _client = new ChatClient(model, key);
    }

    public string Route(string claim) => _client.CompleteChat(claim).Value.Content[0].Text; // @A
}

// why: who makes the object says which model, and nobody in the assembly does
// expect invoke model=parameter:model provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims(string model, string key)
{
    private readonly ChatClient _client = new(model, key);

    public string Route(string claim) => _client.CompleteChat(claim).Value.Content[0].Text; // @A
}

// why: a getter makes the client
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public class Claims(string key)
{
    private ChatClient Client => new("gpt-4o", key);

    public string Route(string claim) => Client.CompleteChat(claim).Value.Content[0].Text; // @A
}

// why: a record's parameter is a property
// expect invoke model=unknown:injected provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public record Claims(ChatClient Client)
{
    public string Route(string claim) => Client.CompleteChat(claim).Value.Content[0].Text; // @A
}

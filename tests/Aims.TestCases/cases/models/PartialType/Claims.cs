// why: the field is in the other part of the type
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])

namespace Cases;

public partial class Claims
{
    public string Route(string claim) => _client.CompleteChat(claim).Value.Content[0].Text; // @A
}

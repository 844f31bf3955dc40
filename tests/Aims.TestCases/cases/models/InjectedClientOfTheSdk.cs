// why: the injected client is the SDK's; the model is named by whom it is injected into
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI;
using OpenAI.Chat;

namespace Cases;

public class Claims(OpenAIClient openAI)
{
    private readonly ChatClient _client = openAI.GetChatClient("gpt-4o");

    public string Route(string claim) => _client.CompleteChat(claim).Value.Content[0].Text; // @A
}

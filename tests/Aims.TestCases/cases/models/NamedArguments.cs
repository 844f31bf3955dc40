// why: named arguments in another order than the parameters
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim)
    {
        var client = new ChatClient(apiKey: key, model: "gpt-4o");
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

// why: callers outside the assembly say which model
// expect invoke model=parameter:model provider=openai @A M:Cases.Claims.Route(System.String,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string model, string key, string claim)
    {
        var client = new ChatClient(model, key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

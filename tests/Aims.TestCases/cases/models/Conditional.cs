// why: a condition chooses one of two models
// expect invoke model=constant:o3|constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String,System.Boolean) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim, bool isHard)
    {
        var model = isHard ? "o3" : "gpt-4o";
        return new ChatClient(model, key).CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

// why: a static field is read at run time
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private static readonly string Model = "gpt-4o";

    public static string Route(string key, string claim) =>
        new ChatClient(Model, key).CompleteChat(claim).Value.Content[0].Text; // @A
}

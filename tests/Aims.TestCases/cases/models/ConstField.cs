// why: the compiler puts a constant's value where it is named
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private const string Model = "gpt-4o";

    public static string Route(string key, string claim) =>
        new ChatClient(Model, key).CompleteChat(claim).Value.Content[0].Text; // @A
}

// why: a static field's initialiser runs in the static constructor that the compiler makes
// expect invoke @A T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private static readonly ChatClient Client = new("gpt-4.1-mini", "key");

    public static readonly string Greeting = Client.CompleteChat("Greet.").Value.Content[0].Text; // @A
}

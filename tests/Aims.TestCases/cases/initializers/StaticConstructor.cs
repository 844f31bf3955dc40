// why: code in a static constructor belongs to the type
// expect invoke @A T:Cases.Claims => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    static Claims()
    {
        var client = new ChatClient("gpt-4.1-mini", "key");
        Greeting = client.CompleteChat("Greet.").Value.Content[0].Text; // @A
    }

    public static string Greeting { get; }
}

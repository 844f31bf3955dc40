// why: a string put together from constants at run time is known
// expect invoke model=constant:gpt-4o-mini provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:gpt-4o-2024-08-06 provider=openai @B M:Cases.Claims.Check(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private static readonly string Family = "gpt-4o";

    public static string Route(string key, string claim)
    {
        var client = new ChatClient($"{Family}-mini", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(string key, string claim)
    {
        var client = new ChatClient(Family + "-2024-08-06", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @B
    }
}

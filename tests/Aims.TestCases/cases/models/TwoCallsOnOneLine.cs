// why: two calls on one line are told apart by their clients
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(OpenAI.Chat.ChatMessage,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=constant:o3-mini provider=openai @A M:Cases.Claims.Route(OpenAI.Chat.ChatMessage,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(ChatMessage claim, string key)
    {
        var (first, second) = (new ChatClient("gpt-4o", key), new ChatClient("o3-mini", key));
        return first.CompleteChat(claim).Value.Content[0].Text + second.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

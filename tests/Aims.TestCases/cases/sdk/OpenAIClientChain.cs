// why: OpenAI, a client fetched and called in one expression is one model call
// expect invoke @A M:Cases.Claims.Run(OpenAI.OpenAIClient) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Run(OpenAIClient client)
    {
        return client.GetChatClient("gpt-4.1-mini").CompleteChat("Route it.").Value.Content[0].Text; // @A
    }
}

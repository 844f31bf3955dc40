// why: each branch of a statement makes another client; a branch that throws makes none
// expect invoke model=constant:gpt-4o|constant:o3 provider=openai @A M:Cases.Claims.Route(System.String,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim, string kind)
    {
        ChatClient client;
        switch (kind)
        {
            case "simple":
                client = new ChatClient("gpt-4o", key);
                break;
            case "hard":
                client = new ChatClient("o3", key);
                break;
            default:
                throw new InvalidOperationException(kind);
        }

        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

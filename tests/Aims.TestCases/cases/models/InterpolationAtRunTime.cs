// why: the constant part of a name is not the name
// expect invoke model=unknown:computed provider=openai @A M:Cases.Claims.Route(System.String,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke model=unknown:computed provider=openai @B M:Cases.Claims.Check(System.String,System.String,System.DateTime) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(string key, string claim, string suffix)
    {
        var client = new ChatClient($"gpt-4o-{suffix}", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }

    public static string Check(string key, string claim, DateTime released)
    {
        var client = new ChatClient($"gpt-4o-{released:yyyy-MM-dd}", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @B
    }
}

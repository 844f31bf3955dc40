// why: the variable of a loop is any of the elements
// expect invoke model=unknown:computed provider=openai @A M:Cases.Claims.Compare(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static void Compare(string key, string claim)
    {
        foreach (var model in new[] { "gpt-4o", "o3" })
        {
            var client = new ChatClient(model, key);
            Console.WriteLine(client.CompleteChat(claim).Value.Content[0].Text); // @A
        }
    }
}

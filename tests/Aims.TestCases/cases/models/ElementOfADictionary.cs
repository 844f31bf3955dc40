// why: an element is chosen at run time, and nothing says which
// expect invoke model=unknown:computed provider=openai @A M:Cases.Claims.Route(System.String,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Collections.Generic;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    private static readonly Dictionary<string, string> Models = new() { ["simple"] = "gpt-4o", ["hard"] = "o3" };

    public static string Route(string key, string claim, string kind)
    {
        var client = new ChatClient(Models[kind], key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

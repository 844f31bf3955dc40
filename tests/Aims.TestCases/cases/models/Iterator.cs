// why: an iterator's local and parameter are fields of its state machine
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.Collections.Generic.IEnumerable{System.String}) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Collections.Generic;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static IEnumerable<string> Route(string key, IEnumerable<string> claims)
    {
        var client = new ChatClient("gpt-4o", key);
        foreach (var claim in claims)
        {
            var completion = client.CompleteChat(claim); // @A
            yield return completion.Value.Content[0].Text;
        }
    }
}

// why: a lambda uses a client of the method around it
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.Collections.Generic.IEnumerable{System.String}) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using System.Collections.Generic;
using System.Linq;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static List<string> Route(string key, IEnumerable<string> claims)
    {
        var client = new ChatClient("gpt-4o", key);
        return claims.Select(claim => client.CompleteChat(claim).Value.Content[0].Text).ToList(); // @A
    }
}

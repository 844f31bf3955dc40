// why: a string method that only tidies up leaves the string known
// expect invoke model=configuration:AI:Model provider=openai @A M:Cases.Claims.Route(Microsoft.Extensions.Configuration.IConfiguration,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static string Route(IConfiguration configuration, string key, string claim)
    {
        var model = configuration["AI:Model"]!.Trim().ToLowerInvariant();
        return new ChatClient(model, key).CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

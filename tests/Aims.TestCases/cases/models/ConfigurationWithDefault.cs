// why: a configuration key with a constant behind ?? is a key with a default
// expect invoke model=configuration:OpenAI:Model?gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public class Claims(IConfiguration configuration)
{
    public string Route(string key, string claim)
    {
        var client = new ChatClient(configuration["OpenAI:Model"] ?? "gpt-4o", key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

// why: a caller passes what it reads from the configuration
// expect invoke model=configuration:AI:Model?gpt-4o sourceModel=parameter:model provider=openai @A M:Cases.Gateway.Ask(System.String,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public static class Gateway
{
    public static string Ask(string model, string key, string text)
    {
        var client = new ChatClient(model, key);
        return client.CompleteChat(text).Value.Content[0].Text; // @A
    }
}

public class Claims(IConfiguration configuration)
{
    public string Route(string claim) => Gateway.Ask(configuration["AI:Model"] ?? "gpt-4o", configuration["AI:Key"]!, claim);
}

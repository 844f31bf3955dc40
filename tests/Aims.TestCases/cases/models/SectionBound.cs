// why: Get<T> makes an object of a section, whose properties are keys below it
// expect invoke model=configuration:AI:Model provider=openai @A M:Cases.Claims.Route(Microsoft.Extensions.Configuration.IConfiguration,System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Cases;

public class AiSettings
{
    public string? Model { get; set; }
}

public static class Claims
{
    public static string Route(IConfiguration configuration, string key, string claim)
    {
        var settings = configuration.GetSection("AI").Get<AiSettings>();
        var client = new ChatClient(settings!.Model, key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

// why: the property's initialiser is what the model is unless the section says another
// expect invoke model=configuration:AI:Model?gpt-4o sourceModel=constant:gpt-4o provider=openai @A M:Cases.Claims.Route(System.String,System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Cases;

public class AiOptions
{
    public string Model { get; set; } = "gpt-4o";
}

public class Claims
{
    private readonly AiOptions _options;

    public Claims(IOptions<AiOptions> options)
    {
        _options = options.Value;
    }

    public string Route(string key, string claim)
    {
        var client = new ChatClient(_options.Model, key);
        return client.CompleteChat(claim).Value.Content[0].Text; // @A
    }
}

public static class Setup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration) =>
        services.Configure<AiOptions>(configuration.GetSection("AI"));
}

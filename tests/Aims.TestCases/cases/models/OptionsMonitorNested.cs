// why: the model is in an object inside the options, which are asked for their current value
// expect invoke model=configuration:AI:Chat:Model sourceModel=unknown:elsewhere provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cases;

public class ChatSettings
{
    public string? Model { get; set; }
}

public class AiOptions
{
    public ChatSettings Chat { get; set; } = new();
}

public class Claims(IChatClient client, IOptionsMonitor<AiOptions> options)
{
    public Task<ChatResponse> RouteAsync(string claim) =>
        client.GetResponseAsync(claim, new ChatOptions { ModelId = options.CurrentValue.Chat.Model }); // @A
}

public static class Setup
{
    public static void Configure(IServiceCollection services, IConfiguration configuration) =>
        services.Configure<AiOptions>(configuration.GetSection("AI"));
}

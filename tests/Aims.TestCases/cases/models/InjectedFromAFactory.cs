// why: a lambda makes the service that the assembly injects, from another service that it asks for
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

namespace Cases;

public class Claims
{
    private readonly IChatClient _client;

    public Claims(IChatClient client) => _client = client;

    public Task<ChatResponse> RouteAsync(string claim) => _client.GetResponseAsync(claim); // @A
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key)
    {
        services.AddSingleton(new OpenAIClient(key));
        services.AddSingleton<IChatClient>(provider => provider.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o").AsIChatClient());
    }
}

// why: two clients are registered under two keys, and each is injected by its own
// expect invoke model=constant:gpt-4o-mini sourceModel=join:fast provider=openai sourceProvider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:o3 sourceModel=join:careful provider=openai sourceProvider=any @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace Cases;

public class Claims([FromKeyedServices("fast")] IChatClient fast, [FromKeyedServices("careful")] IChatClient careful)
{
    public Task<ChatResponse> RouteAsync(string claim) => fast.GetResponseAsync(claim); // @A

    public Task<ChatResponse> CheckAsync(string claim) => careful.GetResponseAsync(claim); // @B
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key)
    {
        services.AddKeyedChatClient("fast", new ChatClient("gpt-4o-mini", key).AsIChatClient());
        services.AddKeyedSingleton<IChatClient>("careful", (provider, serviceKey) => new ChatClient("o3", key).AsIChatClient());
    }
}

// why: the same assembly registers the client that it injects; the source observer looks for no registrations
// expect invoke model=constant:gpt-4o sourceModel=unknown:injected provider=openai sourceProvider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect register model=constant:gpt-4o provider=openai @R M:Cases.Setup.Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.String) => M:Microsoft.Extensions.DependencyInjection.ChatClientBuilderServiceCollectionExtensions.AddChatClient(Microsoft.Extensions.DependencyInjection.IServiceCollection,Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.DependencyInjection.ServiceLifetime)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => client.GetResponseAsync(claim); // @A
}

public static class Setup
{
    public static void Configure(IServiceCollection services, string key)
    {
        services.AddChatClient(new ChatClient("gpt-4o", key).AsIChatClient()).UseFunctionInvocation(); // @R
        services.AddSingleton<Claims>();
    }
}

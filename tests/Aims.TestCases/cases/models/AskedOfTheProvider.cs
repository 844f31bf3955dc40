// why: the service is asked for, with and without a key, where nothing is registered
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync(System.IServiceProvider,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=join:fast provider=any @B M:Cases.Claims.CheckAsync(System.IServiceProvider,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RouteAsync(IServiceProvider services, string claim)
    {
        var client = services.GetRequiredService<IChatClient>();
        return client.GetResponseAsync(claim); // @A
    }

    public static Task<ChatResponse> CheckAsync(IServiceProvider services, string claim)
    {
        var client = services.GetRequiredKeyedService<IChatClient>("fast");
        return client.GetResponseAsync(claim); // @B
    }
}

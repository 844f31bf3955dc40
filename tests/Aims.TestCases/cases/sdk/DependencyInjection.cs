// why: a client taken from the container and called in one expression, as services do
// expect invoke @A M:Cases.Claims.RunAsync(System.IServiceProvider) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Cases;

public static class Claims
{
    public static Task<ChatResponse> RunAsync(IServiceProvider services)
    {
        return services.GetRequiredService<IChatClient>().GetResponseAsync("Route it."); // @A
    }
}

// why: an async lambda inside an async method nests one state machine in another's closure
// expect invoke @A M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task<string> RunAsync(IChatClient client)
    {
        var plan = await client.GetResponseAsync("Plan the work."); // @A
        return await Task.Run(async () =>
        {
            var step = await client.GetResponseAsync(plan.Text); // @B
            return step.Text;
        });
    }
}

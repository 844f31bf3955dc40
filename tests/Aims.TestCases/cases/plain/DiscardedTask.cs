// why: a call whose result nobody reads still sends input to a model
// expect invoke @A M:Cases.Warmup.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Warmup
{
    public static void Run(IChatClient client)
    {
        _ = client.GetResponseAsync("ping"); // @A
    }
}

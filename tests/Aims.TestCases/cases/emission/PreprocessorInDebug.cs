// why: what the preprocessor leaves out is no source at all; in Debug this is left in
// options: Debug
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static void Run(IChatClient client)
    {
#if DEBUG
        client.GetResponseAsync("Are you there?").Wait(); // @A
#endif
#if NEVER
        client.GetResponseAsync("Never.").Wait();
#endif
    }
}

// why: equal calls in different statements of one line have one key and count twice
// expect invoke times=2 @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public void Run(IChatClient client)
    {
        client.GetResponseAsync("One.").Wait(); client.GetResponseAsync("Two.").Wait(); // @A
    }
}

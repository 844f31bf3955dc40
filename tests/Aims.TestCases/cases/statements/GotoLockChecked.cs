// why: labels, lock and checked change control flow only
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    private readonly object gate = new();

    public int Run(IChatClient client)
    {
        var words = 0;
    again:
        lock (gate)
        {
            words += client.GetResponseAsync("Write.").Result.Text.Length; // @A
        }

        if (words < 1000)
        {
            goto again;
        }

        checked
        {
            words *= client.GetResponseAsync("Count.").Result.Text.Length; // @B
        }

        return words;
    }
}

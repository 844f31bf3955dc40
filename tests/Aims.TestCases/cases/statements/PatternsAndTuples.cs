// why: a call as the subject of a pattern or in a tuple is a call at its line
// expect invoke @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke times=2 @B M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Run(IChatClient client)
    {
        if (client.GetResponseAsync("Route it.").Result is { Text: { Length: > 0 } text }) // @A
        {
            return text;
        }

        var (first, second) = (client.GetResponseAsync("One.").Result, client.GetResponseAsync("Two.").Result); // @B
        return first.Text + second.Text;
    }
}

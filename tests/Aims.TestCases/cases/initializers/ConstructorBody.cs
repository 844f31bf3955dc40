// why: code in each constructor belongs to the type, at its own line
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Claims(IChatClient client)
    {
        Greeting = client.GetResponseAsync("Greet.").Result.Text; // @A
    }

    public Claims(IChatClient client, string name)
    {
        Greeting = client.GetResponseAsync("Greet " + name).Result.Text; // @B
    }

    public string Greeting { get; }
}

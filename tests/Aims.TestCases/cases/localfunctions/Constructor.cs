// why: a local function in a constructor belongs to the type
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Claims(IChatClient client)
    {
        Greeting = Ask();

        string Ask() => client.GetResponseAsync("Greet.").Result.Text; // @A
    }

    public string Greeting { get; }
}

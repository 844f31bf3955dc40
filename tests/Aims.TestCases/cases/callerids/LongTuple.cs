// why: a tuple of more than seven is nested in the assembly and in its id
// expect invoke @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient,System.ValueTuple{System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.Int32,System.ValueTuple{System.Int32,System.Int32}}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public string Ask(IChatClient client, (int, int, int, int, int, int, int, int, int) numbers)
    {
        return client.GetResponseAsync($"Add {numbers}.").Result.Text; // @A
    }
}

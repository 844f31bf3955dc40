// why: an expression-bodied property has a getter; the caller is the property
// expect invoke @A P:Cases.Claims.Greeting => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public string Greeting => client.GetResponseAsync("Greet.").Result.Text; // @A
}

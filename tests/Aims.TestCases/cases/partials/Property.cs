// why: the body of a partial property belongs to the property
// roslyn: current
// expect invoke @A P:Cases.Claims.Greeting => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public partial class Claims(IChatClient client)
{
    public partial string Greeting { get; }
}

public partial class Claims
{
    public partial string Greeting => client.GetResponseAsync("Greet.").Result.Text; // @A
}

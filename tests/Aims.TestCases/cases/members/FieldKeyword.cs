// why: an accessor with the keyword field is an accessor like any other
// roslyn: current
// expect invoke @A P:Cases.Claims.Topic => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public string Topic
    {
        get => field ??= client.GetResponseAsync("Suggest a topic.").Result.Text; // @A
        set;
    }
}

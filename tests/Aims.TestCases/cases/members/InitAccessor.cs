// why: an init accessor is the property's, though its signature has a modifier in the assembly
// expect invoke @A P:Cases.Claims.Topic => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private readonly string topic = "";

    public string Topic
    {
        get => topic;
        init => topic = client.GetResponseAsync("One word for: " + value).Result.Text; // @A
    }
}

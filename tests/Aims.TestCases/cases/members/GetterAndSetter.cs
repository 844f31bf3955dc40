// why: both accessors of a property have one caller id
// expect invoke @A P:Cases.Claims.Topic => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B P:Cases.Claims.Topic => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private string? topic;

    public string Topic
    {
        get
        {
            return topic ??= client.GetResponseAsync("Suggest a topic.").Result.Text; // @A
        }

        set
        {
            topic = client.GetResponseAsync("One word for: " + value).Result.Text; // @B
        }
    }
}

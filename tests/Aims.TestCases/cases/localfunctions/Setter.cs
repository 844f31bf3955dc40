// why: a local function in a setter belongs to the property
// expect invoke @A P:Cases.Claims.Topic => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private string topic = "";

    public string Topic
    {
        get => topic;
        set
        {
            topic = Normalise(value);

            string Normalise(string text) => client.GetResponseAsync("One word for: " + text).Result.Text; // @A
        }
    }
}

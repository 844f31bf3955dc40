// why: an indexer is a property with parameters, named Item
// expect invoke @A P:Cases.Claims.Item(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B P:Cases.Claims.Item(System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public string this[string question] => client.GetResponseAsync(question).Result.Text; // @A

    public string this[string question, int words]
    {
        get { return client.GetResponseAsync(question + " In words: " + words).Result.Text; } // @B
    }
}

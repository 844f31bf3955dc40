// why: an iterator in a property's getter belongs to the property
// expect invoke @A P:Cases.Claims.Answers => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public IEnumerable<string> Answers
    {
        get
        {
            yield return "Answers:";
            yield return client.GetResponseAsync("What is covered?").Result.Text; // @A
        }
    }
}

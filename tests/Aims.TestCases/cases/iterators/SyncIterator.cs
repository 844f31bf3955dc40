// why: an iterator's body is in a state machine; the caller is the method
// expect invoke @A M:Cases.Claims.Answers(Microsoft.Extensions.AI.IChatClient,System.String[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public IEnumerable<string> Answers(IChatClient client, string[] questions)
    {
        foreach (var question in questions)
        {
            yield return client.GetResponseAsync(question).Result.Text; // @A
        }
    }
}

// why: the finally block of an iterator becomes a method of the state machine that is not MoveNext
// expect invoke @A M:Cases.Claims.Read(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public IEnumerable<int> Read(IChatClient client)
    {
        try
        {
            yield return 1;
            yield return 2;
        }
        finally
        {
            client.GetResponseAsync("Summarise what was read.").Wait(); // @A
        }
    }
}

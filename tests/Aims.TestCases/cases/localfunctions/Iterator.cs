// why: an iterator as a local function, for argument checks up front, belongs to the method
// expect invoke @A M:Cases.Claims.Answers(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IReadOnlyList{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static IEnumerable<string> Answers(IChatClient client, IReadOnlyList<string> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return Iterate();

        IEnumerable<string> Iterate()
        {
            foreach (var question in questions)
            {
                yield return client.GetResponseAsync(question).Result.Text; // @A
            }
        }
    }
}

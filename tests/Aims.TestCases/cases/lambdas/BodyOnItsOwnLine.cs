// why: a lambda's expression has a sequence point of its own, so a long statement around it does not move the line
// expect invoke @A M:Cases.Claims.AskAll(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static List<string> AskAll(IChatClient client, IEnumerable<string> questions)
    {
        return questions
            .Where(question => question.Length > 0)
            .Select(question =>
                client.GetResponseAsync(question).Result.Text) // @A
            .ToList();
    }
}

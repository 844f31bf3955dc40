// why: a delegate made from a local function is no model call; the call in its body is
// expect invoke @A M:Cases.Claims.AskAll(Microsoft.Extensions.AI.IChatClient,System.Collections.Generic.IEnumerable{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static List<string> AskAll(IChatClient client, IEnumerable<string> questions)
    {
        return questions.Select(Ask).ToList();

        string Ask(string question)
        {
            return client.GetResponseAsync(question).Result.Text; // @A
        }
    }
}

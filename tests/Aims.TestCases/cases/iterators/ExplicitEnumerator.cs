// why: an iterator in an explicit GetEnumerator has a caller whose id holds a generic interface
// expect invoke @A M:Cases.Answers.System#Collections#Generic#IEnumerable{System#String}#GetEnumerator => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections;
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Answers(IChatClient client) : IEnumerable<string>
{
    IEnumerator<string> IEnumerable<string>.GetEnumerator()
    {
        yield return client.GetResponseAsync("What is covered?").Result.Text; // @A
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<string>)this).GetEnumerator();
}

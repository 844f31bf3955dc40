// why: an async iterator that streams on is the caller of the streaming method
// expect invoke @A M:Cases.Claims.StreamAsync(Microsoft.Extensions.AI.IChatClient,System.String,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetStreamingResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async IAsyncEnumerable<string> StreamAsync(
        IChatClient client,
        string question,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var update in client.GetStreamingResponseAsync(question, null, token)) // @A
        {
            yield return update.Text;
        }
    }
}

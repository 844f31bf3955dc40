// why: an indexer with another name in the assembly is named by that
// expect invoke @A P:Cases.Claims.Answer(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    [IndexerName("Answer")]
    public string this[string question] => client.GetResponseAsync(question).Result.Text; // @A
}

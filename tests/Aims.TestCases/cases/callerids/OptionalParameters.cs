// why: default values are no part of an id, and an async method with them keeps its own
// expect invoke @A M:Cases.Claims.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> AskAsync(
        IChatClient client,
        string question = "What is covered?",
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return (await client.GetResponseAsync(question, options, cancellationToken)).Text; // @A
    }
}

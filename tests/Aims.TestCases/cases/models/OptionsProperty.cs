// why: a property whose getter makes the options
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetStreamingResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private static ChatOptions Options => new() { ModelId = "gpt-4o" };

    public IAsyncEnumerable<ChatResponseUpdate> Route(string claim) => client.GetStreamingResponseAsync(claim, Options); // @A
}

// why: the elements of a collection expression are parts of one statement
// expect invoke metadataLine=@S @A M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke metadataLine=@S @B M:Cases.Claims.Ask(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public List<Task<ChatResponse>> Ask(IChatClient client)
    {
        List<Task<ChatResponse>> pending = // @S
        [
            client.GetResponseAsync("Who is liable?"), // @A
            client.GetResponseAsync("What is insured?"), // @B
        ];
        return pending;
    }
}

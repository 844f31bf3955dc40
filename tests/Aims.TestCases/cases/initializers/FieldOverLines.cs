// why: a field's sequence point starts at its first modifier, an argument's line is its own
// expect invoke metadataLine=@S @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke metadataLine=@S @B T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private readonly Task<ChatResponse>[] lines = // @S
    {
        client.GetResponseAsync("Greet."), // @A
        client.GetResponseAsync("Say goodbye."), // @B
    };

    public int Lines => lines.Length;
}

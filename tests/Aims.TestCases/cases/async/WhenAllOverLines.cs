// why: calls in the arguments of one statement over several lines share the statement's line in the assembly
// expect invoke metadataLine=@S @A M:Cases.Claims.AskAllAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke metadataLine=@S @B M:Cases.Claims.AskAllAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<int> AskAllAsync(IChatClient client)
    {
        var answers = await Task.WhenAll( // @S
            client.GetResponseAsync("Who is liable?"), // @A
            client.GetResponseAsync("What is insured?")); // @B
        return answers.Length;
    }
}

// why: calls on several lines of one statement have their own lines in source and the statement's first line in the assembly
// expect invoke metadataLine=@S @A M:Cases.Claims.DebateAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke metadataLine=@S @B M:Cases.Claims.DebateAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> DebateAsync(IChatClient pro, IChatClient con)
    {
        return string.Concat( // @S
            (await pro.GetResponseAsync("Argue for.")).Text, // @A
            (await con.GetResponseAsync("Argue against.")).Text); // @B
    }
}

// why: what follows the first await of a statement lies behind a hidden sequence point and is on the same line
// expect invoke times=2 @A M:Cases.Claims.DebateAsync(Microsoft.Extensions.AI.IChatClient,Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> DebateAsync(IChatClient pro, IChatClient con)
    {
        return (await pro.GetResponseAsync("Argue for.")).Text + (await con.GetResponseAsync("Argue against.")).Text; // @A
    }
}

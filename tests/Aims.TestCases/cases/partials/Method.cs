// why: a partial method's body is where its implementation is written
// expect invoke @A M:Cases.Claims.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public partial class Claims(IChatClient client)
{
    public partial Task<string> AskAsync(string question);
}

public partial class Claims
{
    public partial async Task<string> AskAsync(string question)
    {
        return (await client.GetResponseAsync(question)).Text; // @A
    }
}

// why: a lambda in a constructor belongs to the type, as the constructor does
// expect invoke @A T:Cases.Claims => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    private readonly Func<string, Task<ChatResponse>> ask;

    public Claims(IChatClient client)
    {
        ask = claim => client.GetResponseAsync(claim); // @A
    }

    public Task<ChatResponse> RunAsync(string claim) => ask(claim);
}

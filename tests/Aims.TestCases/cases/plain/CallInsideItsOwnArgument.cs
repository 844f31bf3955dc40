// why: a call whose argument is another call of the same method counts twice
// expect invoke times=2 @A M:Cases.Claims.Refine(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public Task<ChatResponse> Refine(IChatClient client)
    {
        return client.GetResponseAsync("Shorten: " + client.GetResponseAsync("Draft a reply.").Result.Text); // @A
    }
}

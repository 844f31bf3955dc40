// why: each return statement of a helper is a possible client
// expect invoke model=constant:gpt-4o|constant:o3 provider=openai @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public class Claims(string key)
{
    public Task<ChatResponse> RouteAsync(string claim) => ClientFor(claim).GetResponseAsync(claim); // @A

    private IChatClient ClientFor(string claim)
    {
        if (claim.Length < 1000)
        {
            return new ChatClient("gpt-4o", key).AsIChatClient();
        }

        return new ChatClient("o3", key).AsIChatClient();
    }
}

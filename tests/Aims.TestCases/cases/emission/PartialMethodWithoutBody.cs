// why: a call of a partial method that nobody implements is not emitted, nor is its argument
// expect invoke only=source @A M:Cases.Claims.Run(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public partial class Claims
{
    public void Run(IChatClient client)
    {
        OnAsked(client.GetResponseAsync("Summarise.").Result.Text); // @A
    }

    partial void OnAsked(string text);
}

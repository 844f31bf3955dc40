// why: casts, parentheses, null-forgiving and ConfigureAwait change nothing
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Cases;

public static class Claims
{
    public static async Task<string> RouteAsync(string key, string claim)
    {
        object made = await MakeAsync(key).ConfigureAwait(false);
        var response = await ((IChatClient)made!).GetResponseAsync(claim).ConfigureAwait(false); // @A
        return response.Text;
    }

    private static async Task<IChatClient> MakeAsync(string key)
    {
        await Task.Yield();
        return new ChatClient("gpt-4o", key).AsIChatClient();
    }
}

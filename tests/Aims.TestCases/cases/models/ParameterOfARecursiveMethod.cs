// why: a method that passes its own parameter on to itself adds nothing to what its caller passes
// expect invoke model=constant:gpt-4o sourceModel=parameter:model provider=any @A M:Cases.Claims.AskAsync(System.String,System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<string> RouteAsync(string claim) => AskAsync(claim, "gpt-4o", 3);

    private async Task<string> AskAsync(string text, string model, int attempts)
    {
        var response = await client.GetResponseAsync(text, new ChatOptions { ModelId = model }); // @A
        return response.Text.Length > 0 || attempts == 0 ? response.Text : await AskAsync(text, model, attempts - 1);
    }
}

// why: two callers of another type pass two constants, and a third one of them again
// expect invoke model=constant:gpt-4o|constant:o3-mini sourceModel=parameter:model provider=any @A M:Cases.Gateway.AskAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Gateway(IChatClient client)
{
    public Task<ChatResponse> AskAsync(string text, string model) =>
        client.GetResponseAsync(text, new ChatOptions { ModelId = model }); // @A
}

public class Claims(Gateway gateway)
{
    public Task<ChatResponse> RouteAsync(string claim) => gateway.AskAsync(claim, "gpt-4o");

    public Task<ChatResponse> CheckAsync(string claim) => gateway.AskAsync(claim, "o3-mini");

    public async Task<string> SumUpAsync(string claim) => (await gateway.AskAsync(claim, model: "gpt-4o")).Text;
}

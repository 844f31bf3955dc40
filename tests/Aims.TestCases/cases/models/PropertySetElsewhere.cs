// why: another type sets the property on the object that it makes; the initialiser's value stays possible
// expect invoke model=constant:gpt-4o|constant:o3-mini sourceModel=constant:gpt-4o provider=any @A M:Cases.Gateway.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Gateway(IChatClient client)
{
    public string Model { get; init; } = "gpt-4o";

    public Task<ChatResponse> AskAsync(string text) => client.GetResponseAsync(text, new ChatOptions { ModelId = Model }); // @A
}

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => new Gateway(client) { Model = "o3-mini" }.AskAsync(claim);
}

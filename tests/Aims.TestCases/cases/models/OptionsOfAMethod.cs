// why: a method of the type gives the options, by an argument that names the model
// expect invoke model=constant:gpt-4o provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:o3 provider=any @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> RouteAsync(string claim) => client.GetResponseAsync(claim, Options("gpt-4o")); // @A

    public Task<ChatResponse> CheckAsync(string claim) => client.GetResponseAsync(claim, Options("o3")); // @B

    private static ChatOptions Options(string model) => new() { ModelId = model };
}

// why: the binder's extension methods read a key, with and without a default
// expect invoke model=configuration:OpenAI:Model provider=any @A M:Cases.Claims.RouteAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=configuration:OpenAI:Check?o3-mini provider=any @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace Cases;

public class Claims(IChatClient client, IConfiguration configuration)
{
    public Task<ChatResponse> RouteAsync(string claim)
    {
        var model = configuration.GetValue<string>("OpenAI:Model");
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @A
    }

    public Task<ChatResponse> CheckAsync(string claim)
    {
        var model = configuration.GetValue("OpenAI:Check", "o3-mini");
        return client.GetResponseAsync(claim, new ChatOptions { ModelId = model }); // @B
    }
}

// why: what is sent to a model is not the model
// expect invoke model=unknown:injected provider=any @A M:Cases.Claims.RouteAsync => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=unknown:injected provider=any @B M:Cases.Claims.CheckAsync(System.String) => M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync(System.Collections.Generic.IEnumerable{Microsoft.Extensions.AI.ChatMessage},Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    private const string Model = "gpt-4o";

    public Task<ChatResponse> RouteAsync() => client.GetResponseAsync(Model); // @A

    public Task<ChatResponse> CheckAsync(string model)
    {
        var options = new ChatOptions { Instructions = Model, ConversationId = model };
        return client.GetResponseAsync(new List<ChatMessage> { new(ChatRole.System, "o3-mini") }, options); // @B
    }
}

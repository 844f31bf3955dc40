// why: nobody here calls the method, and a caller elsewhere may leave the model out
// expect invoke model=parameter:model?gpt-4o-mini provider=any @A M:Cases.Claims.AskAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(IChatClient client)
{
    public Task<ChatResponse> AskAsync(string text, string model = "gpt-4o-mini") =>
        client.GetResponseAsync(text, new ChatOptions { ModelId = model }); // @A
}

// why: an attribute on either part of a partial method is on the method
// expect invoke @A M:Cases.Claims.RunAsync => M:Cases.Assistant.AskAsync(System.String)
// expect invoke @B M:Cases.Assistant.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(Assistant assistant)
{
    public Task<ChatResponse> RunAsync() => assistant.AskAsync("Route it."); // @A
}

public partial class Assistant(IChatClient client)
{
    [ModelApi]
    public partial Task<ChatResponse> AskAsync(string question);
}

public partial class Assistant
{
    public partial Task<ChatResponse> AskAsync(string question)
    {
        return client.GetResponseAsync(question); // @B
    }
}

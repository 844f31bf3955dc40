// why: a marked method counts where it is called, and the SDK call in it counts too
// expect invoke @A M:Cases.Claims.RouteAsync(System.String) => M:Cases.Gateway.AskAsync(System.String)
// expect invoke @B M:Cases.Gateway.AskAsync(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims(Gateway gateway)
{
    public Task<string> RouteAsync(string claim) => gateway.AskAsync(claim); // @A

    public string Describe() => gateway.Describe();
}

public class Gateway(IChatClient client)
{
    [ModelApi(Modality = "chat", Provider = "openai")]
    public async Task<string> AskAsync(string text)
    {
        return (await client.GetResponseAsync(text)).Text; // @B
    }

    public string Describe() => "The gateway.";
}

// why: on a class the mark covers its public methods, not its constructors, properties or other methods
// expect invoke @A M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient) => M:Cases.Gateway.AskAsync(System.String)
// expect invoke @B M:Cases.Claims.RouteAsync(Microsoft.Extensions.AI.IChatClient) => M:Cases.Gateway.Parse(System.String)
// expect invoke @D P:Cases.Gateway.Greeting => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @E M:Cases.Gateway.Send(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public async Task<string> RouteAsync(IChatClient client)
    {
        var gateway = new Gateway(client);
        gateway.Prefix = gateway.Greeting;
        gateway.Reset();
        var answer = await gateway.AskAsync("Route it."); // @A
        return Gateway.Parse(answer); // @B
    }
}

[ModelApi]
public class Gateway(IChatClient client)
{
    public string Prefix { get; set; } = "";

    public string Greeting => client.GetResponseAsync("Greet.").Result.Text; // @D

    public static string Parse(string text) => text.Trim();

    public Task<string> AskAsync(string text) => Send(Prefix + text);

    internal void Reset() => Prefix = "";

    private async Task<string> Send(string text)
    {
        return (await client.GetResponseAsync(text)).Text; // @E
    }
}

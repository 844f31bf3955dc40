// why: an object that makes its own client reaches that client's model; what it is given is told apart by the place where it is made
// expect invoke model=constant:gpt-4o provider=openai @A M:Cases.Claims.RouteAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke model=constant:gpt-4o-mini provider=openai @B M:Cases.Claims.CheckAsync(System.String,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Cases;

public sealed class ClaimsClient : DelegatingChatClient
{
    public ClaimsClient(string key, string model)
        : base(new OpenAIClient(key).GetChatClient(model).AsIChatClient())
    {
    }
}

public sealed class CheckingClient(string key, string model) : DelegatingChatClient(new OpenAIClient(key).GetChatClient(model).AsIChatClient());

public static class Claims
{
    public static async Task<string> RouteAsync(string key, string claim)
    {
        var client = new ClaimsClient(key, "gpt-4o");
        return (await client.GetResponseAsync(claim)).Text; // @A
    }

    public static async Task<string> CheckAsync(string key, string claim)
    {
        IChatClient client = new LoggingChatClient(new CheckingClient(key, "gpt-4o-mini"), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        return (await client.GetResponseAsync(claim)).Text; // @B
    }
}

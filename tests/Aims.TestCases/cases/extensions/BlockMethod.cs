// why: a method in an extension block is called and named as the static method that the compiler makes of it
// roslyn: current
// expect invoke @A M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.First(Microsoft.Extensions.AI.IChatClient) => M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String)
// expect invoke @D M:Cases.Claims.Second(Microsoft.Extensions.AI.IChatClient) => M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    extension(IChatClient client)
    {
        [ModelApi]
        public Task<ChatResponse> AskAsync(string question)
        {
            return client.GetResponseAsync(question); // @A
        }
    }
}

public static class Claims
{
    public static Task<ChatResponse> First(IChatClient client) => client.AskAsync("Route it."); // @B

    public static Task<ChatResponse> Second(IChatClient client) => Asking.AskAsync(client, "Route it."); // @D
}

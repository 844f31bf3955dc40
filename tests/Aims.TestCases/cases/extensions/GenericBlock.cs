// why: type parameters of an extension block become type parameters of the static method
// roslyn: current
// expect invoke @A M:Cases.Asking.AskAsync``1(``0,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Cases.Asking.AskAsync``1(``0,System.String)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    extension<TClient>(TClient client)
        where TClient : IChatClient
    {
        [ModelApi]
        public Task<ChatResponse> AskAsync(string question) => client.GetResponseAsync(question); // @A
    }
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(IChatClient client) => client.AskAsync("Route it."); // @B
}

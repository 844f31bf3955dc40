// why: a static member of an extension block has no receiver in the static method that the compiler makes of it
// roslyn: current
// expect invoke @A M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.RunAsync(Microsoft.Extensions.AI.IChatClient) => M:Cases.Asking.AskAsync(Microsoft.Extensions.AI.IChatClient,System.String)
using System.Threading.Tasks;
using Aims.Annotations;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Asking
{
    extension(IChatClient)
    {
        [ModelApi]
        public static Task<ChatResponse> AskAsync(IChatClient client, string question)
        {
            return client.GetResponseAsync(question); // @A
        }
    }
}

public static class Claims
{
    public static Task<ChatResponse> RunAsync(IChatClient client) => IChatClient.AskAsync(client, "Route it."); // @B
}

// why: an own extension in a nearer namespace hides the SDK's; a name alone proves nothing
// expect invoke @A M:Cases.Asking.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases
{
    public static class Asking
    {
        public static Task<ChatResponse> GetResponseAsync(this IChatClient client, string question)
        {
            return ChatClientExtensions.GetResponseAsync(client, "Be brief. " + question); // @A
        }
    }

    public static class Claims
    {
        public static Task<ChatResponse> RunAsync(IChatClient client) => client.GetResponseAsync("Route it.");
    }
}

// why: a nested type is joined to its outer type by a dot
// expect invoke @A M:Cases.Claims.Desk.Clerk.AskAsync(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public struct Desk
    {
        internal const string Prompt = "Route it.";

        public sealed class Clerk
        {
            public Task<ChatResponse> AskAsync(IChatClient client) => client.GetResponseAsync(Prompt); // @A
        }
    }
}

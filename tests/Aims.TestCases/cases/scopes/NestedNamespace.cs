// why: the namespace of nested types is the whole one around the outermost, however it was written
// expect invoke @A M:Cases.Claims.Desks.Desk.Clerk.Route(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases.Claims
{
    namespace Desks
    {
        public static class Desk
        {
            public static class Clerk
            {
                public static string Route(IChatClient client) => client.GetResponseAsync("Route it.").Result.Text; // @A
            }
        }
    }
}

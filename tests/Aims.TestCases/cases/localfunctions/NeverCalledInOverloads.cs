// why: nobody calls the local functions, and their names hold only that of the overloads: their lines tell whose they are
// expect invoke @A M:Cases.Claims.Route(System.String) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Claims.Route(System.String,System.Int32) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

#pragma warning disable CS8321
public static class Claims
{
    public static string Route(string claim)
    {
        return claim.Trim();

        static Task<ChatResponse> Ask(IChatClient client, string text) => client.GetResponseAsync(text); // @A
    }

    public static string Route(string claim, int desk)
    {
        return claim.Trim() + desk;

        static Task<ChatResponse> Ask(IChatClient client, string text) => client.GetResponseAsync(text); // @B
    }
}

// why: a generic call with the caller's own type parameter is the same method
// expect invoke @A M:Cases.Claims.AskAsync``1(Microsoft.Extensions.AI.IChatClient,System.String) => M:Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions.GetResponseAsync``1(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Nullable{System.Boolean},System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task<T> AskAsync<T>(IChatClient client, string claim)
    {
        return (await client.GetResponseAsync<T>(claim)).Result; // @A
    }
}

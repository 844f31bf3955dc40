// why: the state machine of a generic method is a generic type; the caller keeps its arity
// expect invoke @A M:Cases.Claims.AskAsync``1(Microsoft.Extensions.AI.IChatClient,``0) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Claims
{
    public static async Task<(T Key, string Answer)> AskAsync<T>(IChatClient client, T key)
        where T : notnull
    {
        var response = await client.GetResponseAsync(key.ToString()!); // @A
        return (key, response.Text);
    }
}

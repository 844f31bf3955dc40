// why: a parameter whose type is nested in a constructed generic type writes the arguments at each level
// expect invoke @A M:Cases.Claims.AskAsync(Microsoft.Extensions.AI.IChatClient,Cases.Desk{System.String}.Shelf{System.Int32}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Desk<TCase>
{
    public class Shelf<TItem>
    {
    }
}

public static class Claims
{
    public static Task<ChatResponse> AskAsync(IChatClient client, Desk<string>.Shelf<int> shelf)
    {
        return client.GetResponseAsync($"{shelf}"); // @A
    }
}

// why: the return type is no part of a method's id, a ref to a type parameter is
// expect invoke @A M:Cases.Claims.Ask``1(Microsoft.Extensions.AI.IChatClient,``0@,``0[]) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Claims
{
    public ref T Ask<T>(IChatClient client, ref T current, T[] all)
    {
        var index = client.GetResponseAsync($"Which? {current} {all.Length}").Result.Text.Length; // @A
        return ref all[index];
    }
}
